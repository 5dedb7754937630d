import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";
import { subschemas } from "./subschemas.ts";

/** The names of all schemas that the given ones refer to, at any remove. */
export function reachable(schemas: ReadonlyMap<string, Schema>, roots: Schema[]): Set<string> {
  const found = new Set<string>();
  const visit = (schema: Schema): void => {
    const name = schemaName(schema.$ref);
    if (name !== undefined && !found.has(name)) {
      found.add(name);
      visit(schemas.get(name) ?? {});
    }
    subschemas(schema).forEach(visit);
  };
  roots.forEach(visit);
  return found;
}

/** The names of all schemas that are of a kind, or hold or refer to one that is, in their order. */
export function leadingTo(schemas: ReadonlyMap<string, Schema>, isWanted: (schema: Schema) => boolean): string[] {
  const found = new Set<string>();
  const leads = (schema: Schema): boolean =>
    isWanted(schema) || found.has(schemaName(schema.$ref) ?? "") || subschemas(schema).some(leads);
  let before: number;
  do {
    before = found.size;
    for (const [name, schema] of schemas) if (!found.has(name) && leads(schema)) found.add(name);
  } while (found.size > before);
  return [...schemas.keys()].filter((name) => found.has(name));
}
