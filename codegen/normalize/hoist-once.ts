import type { Schema } from "../document/document.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";

/** Names schemas; the same one under several media types has one name. */
export function hoistOnce(schemas: SchemaTable): (schema: Schema, name: string) => Schema {
  const hoisted = new Map<string, Schema>();
  return (schema, name) => {
    const key = JSON.stringify(schema);
    const named = hoisted.get(key) ?? schemas.hoist(schema, name);
    hoisted.set(key, named);
    return named;
  };
}
