import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";
import { findBesidePatterns } from "./beside-patterns.ts";
import { reachable } from "./reachable.ts";
import { date, nothing } from "./runtime-types.ts";
import { mapSchemas } from "./subschemas.ts";

/**
 * Lets queries take what the runtime writes into them all the same: a Date where the document has a time, and under keys
 * of a pattern, which cannot be told apart by what they hold, also where it has any text; `undefined`, for a key to be
 * left out, under keys of a pattern as well. Types that responses or bodies use, too, stay as they are.
 *
 * @param elsewhere the schemas of responses and bodies
 */
export function acceptInQueries(
  types: ReadonlyMap<string, Schema>,
  queries: Schema[],
  elsewhere: Schema[],
): Map<string, Schema> {
  const used = reachable(types, elsewhere);
  const loosened = new Set([...reachable(types, queries)].filter((name) => !used.has(name)));
  const accept = (schema: Schema): Schema => {
    const name = schemaName(schema.$ref) ?? "";
    const meant = loosened.has(name) ? schema : (types.get(name) ?? schema); // a type that is loosened itself says so
    const inner = mapSchemas(schema, accept);
    return isTime(meant) ? either(inner, date) : acceptUnderPatterns(inner);
  };
  const beside = findBesidePatterns(loosened, types);
  const loosen = (name: string, schema: Schema): Schema => {
    const accepted = accept(schema);
    return beside.has(name) ? withAbsent(accepted) : accepted;
  };
  return new Map([...types].map(([name, schema]) => [name, loosened.has(name) ? loosen(name, schema) : schema]));
}

/** A key that a pattern refuses stays refused. One that has a name of its own may be left out as well. */
function acceptUnderPatterns(schema: Schema): Schema {
  if (schema.patternProperties === undefined) return schema;
  const patterns = mapValues(schema.patternProperties, (value) =>
    isRefused(value) ? value : either(value, ...(isAnyText(value) ? [date] : []), nothing),
  );
  return withAbsent({ ...schema, patternProperties: patterns });
}

function withAbsent(schema: Schema): Schema {
  if (schema.properties === undefined) return schema;
  return { ...schema, properties: mapValues(schema.properties, (value) => either(value, nothing)) };
}

function mapValues(schemas: Record<string, Schema>, change: (schema: Schema) => Schema): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, change(schema)]));
}

/** `false`, as JSON Schema has it; the loader writes it as `{ not: {} }`. */
function isRefused(schema: Schema): boolean {
  return Object.keys(schema).length === 1 && schema.not !== undefined;
}

function either({ description, ...known }: Schema, ...others: Schema[]): Schema {
  const schema = { anyOf: [...(isUnion(known) ? known.anyOf : [known]), ...others] };
  return description === undefined ? schema : { description, ...schema };
}

function isUnion(schema: Schema): schema is Schema & { anyOf: Schema[] } {
  return schema.anyOf !== undefined && Object.keys(schema).length === 1;
}

function isTime(schema: Schema): boolean {
  return isText(schema) && schema.format === "date-time";
}

function isAnyText(schema: Schema): boolean {
  if (schema.anyOf !== undefined) return schema.anyOf.some(isAnyText);
  return isText(schema) && !["format", "enum", "const", "pattern"].some((keyword) => keyword in schema);
}

function isText({ type }: Schema): boolean {
  return [type].flat().includes("string");
}
