import { isSample } from "../document/document.ts";
import type { Schema } from "../document/document.ts";

const schemaKeywords = [
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
];
const schemaListKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"];
const schemaMapKeywords = ["properties", "patternProperties", "$defs", "dependentSchemas"];

/** The schema with each of its direct sub-schemas replaced, without what says nothing about a type. */
export function mapSchemas(schema: Schema, change: (inner: Schema) => Schema): Schema {
  const changed: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    // `required: true` on a member is a habit from before OpenAPI 3, where it says nothing.
    const isHabit = keyword === "required" && !Array.isArray(value);
    if (!isSample(keyword) && !isHabit) changed[keyword] = changeKeyword(keyword, value, change);
  }
  return changed;
}

/** The direct sub-schemas of a schema. */
export function subschemas(schema: Schema): Schema[] {
  const inner: Schema[] = [];
  for (const keyword of schemaKeywords) addSchemas(inner, [schema[keyword]]);
  for (const keyword of holders) addSchemas(inner, Object.values(schema[keyword] ?? {}));
  return inner;
}

/** Keywords that hold several schemas, in a list or under names. */
const holders = [...schemaListKeywords, ...schemaMapKeywords];

function addSchemas(schemas: Schema[], values: readonly unknown[]): void {
  for (const value of values) if (isSchema(value)) schemas.push(value);
}

function changeKeyword(keyword: string, value: unknown, change: (inner: Schema) => Schema): unknown {
  if (Array.isArray(value)) return schemaListKeywords.includes(keyword) ? value.map(asObject).map(change) : value;
  if (keyword === "items" && typeof value === "boolean") return change(asObject(value));
  if (!isSchema(value)) return value;
  if (schemaKeywords.includes(keyword)) return change(value);
  if (!schemaMapKeywords.includes(keyword)) return value;
  // A property of this name would become the prototype of what the type engine builds.
  const entries = Object.entries(value).filter(([key]) => key !== "__proto__");
  return Object.fromEntries(entries.map(([key, inner]) => [key, change(asObject(inner))]));
}

/** `true` and `false` are schemas as well, of anything and of nothing. */
function asObject(schema: unknown): Schema {
  if (isSchema(schema)) return schema;
  return schema === false ? { not: {} } : {};
}

/** Whether a value is a schema that is an object, rather than `true` or `false`. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
