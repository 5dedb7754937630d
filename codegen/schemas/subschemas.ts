import { spellOut } from "../document/boolean-schema.ts";
import { isSample } from "../document/document.ts";
import type { Schema } from "../document/document.ts";
import { setMember } from "../document/set-member.ts";

/** What keywords hold: a schema, several in a list, or several under names. */
const holders: ReadonlyMap<string, "schema" | "list" | "map"> = new Map<string, "schema" | "list" | "map">([
  ...keywords("items additionalProperties unevaluatedProperties unevaluatedItems contains propertyNames", "schema"),
  ...keywords("not if then else", "schema"),
  ...keywords("allOf anyOf oneOf prefixItems", "list"),
  ...keywords("properties patternProperties $defs dependentSchemas", "map"),
]);

function keywords<const Kind>(names: string, kind: Kind): [string, Kind][] {
  return names.split(" ").map((name) => [name, kind]);
}

/**
 * The schema with each of its direct sub-schemas replaced, without what says nothing about a type: the schema itself
 * where that changes nothing, as is often so.
 */
export function mapSchemas(schema: Schema, change: (inner: Schema) => Schema): Schema {
  return mapMembers(schema, changeKeyword, change);
}

/** Visits the direct sub-schemas of a schema. */
export function visitSubschemas(schema: Schema, visit: (inner: Schema) => void): void {
  for (const keyword in schema) {
    const value = schema[keyword];
    if (typeof value !== "object") continue; // as most keywords have it
    const kind = holders.get(keyword);
    if (kind === undefined) continue;
    if (kind === "schema") visitSchema(value, visit);
    else if (Array.isArray(value)) for (const inner of value) visitSchema(inner, visit);
    else if (isSchema(value)) for (const name in value) visitSchema(value[name], visit);
  }
}

function visitSchema(value: unknown, visit: (inner: Schema) => void): void {
  if (isSchema(value)) visit(value);
}

type Change = (inner: Schema) => Schema;

function changeKeyword(keyword: string, value: unknown, change: Change): unknown {
  const kind = holders.get(keyword);
  if (kind === undefined) return isSample(keyword) || isHabit(keyword, value) ? leftOut : value;
  if (Array.isArray(value)) return kind === "list" ? mapList(value, change) : value;
  if (keyword === "items" && typeof value === "boolean") return change(asObject(value));
  if (!isSchema(value)) return value;
  if (kind === "schema") return change(value);
  if (kind !== "map") return value;
  return mapMembers(value, changeSchema, change);
}

/** `required: true` on a member is a habit from before OpenAPI 3, where it says nothing. */
function isHabit(keyword: string, value: unknown): boolean {
  return keyword === "required" && !Array.isArray(value);
}

function changeSchema(_name: string, schema: unknown, change: Change): Schema {
  return change(asObject(schema));
}

function mapList(schemas: readonly unknown[], change: (inner: Schema) => Schema): readonly unknown[] {
  const changed = schemas.map((schema) => change(asObject(schema)));
  return changed.some((schema, index) => schema !== schemas[index]) ? changed : schemas;
}

/** In the place of a member that is left out. */
const leftOut = Symbol("left out");

/** The object itself where no member changes: most do not, and a copy of each would be garbage at once. */
function mapMembers(
  holder: Readonly<Record<string, unknown>>,
  changeMember: (name: string, value: unknown, change: Change) => unknown,
  change: Change,
): Record<string, unknown> {
  let mapped: Record<string, unknown> | undefined;
  for (const name in holder) {
    const value = changeMember(name, holder[name], change);
    if (mapped === undefined && value === holder[name]) continue;
    mapped ??= membersBefore(holder, name);
    if (value !== leftOut) addMember(mapped, name, value);
  }
  return mapped ?? holder;
}

function membersBefore(holder: Readonly<Record<string, unknown>>, end: string): Record<string, unknown> {
  const before: Record<string, unknown> = {};
  for (const name in holder) {
    if (name === end) break;
    addMember(before, name, holder[name]);
  }
  return before;
}

/** Most names can be assigned to, which is quicker. */
function addMember(holder: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__") setMember(holder, name, value);
  else holder[name] = value;
}

/** `true` and `false` are schemas as well, of anything and of nothing. */
function asObject(schema: unknown): Schema {
  if (isSchema(schema)) return schema;
  return spellOut(schema !== false);
}

/** Whether a value is a schema that is an object, rather than `true` or `false`. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
