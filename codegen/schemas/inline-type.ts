import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";

/** Whether a type needs no name: a reference, anything at all, a scalar without values of its own and without null, an array of those. */
export function isInline(schema: Schema): boolean {
  if (schema.$ref !== undefined) return true;
  if (schema.nullable === true) return false;
  if (schema.type === "array" && schema.prefixItems === undefined) return isInline(schema.items ?? {});
  const isScalar = schema.type === undefined || (typeof schema.type === "string" && scalars.includes(schema.type));
  return isScalar && !structural.some((keyword) => keyword in schema);
}

/** The type of an inline schema, as TypeScript. */
export function inlineType(schema: Schema): string {
  const name = schemaName(schema.$ref);
  if (name !== undefined) return name;
  if (schema.type === "array") return `${inlineType(schema.items ?? {})}[]`;
  if (schema.type === "integer") return "number";
  return typeof schema.type === "string" ? schema.type : "unknown";
}

const scalars = ["string", "integer", "number", "boolean"];
const structural = [
  "enum",
  "const",
  "oneOf",
  "anyOf",
  "allOf",
  "properties",
  "additionalProperties",
  "patternProperties",
  "prefixItems",
];
