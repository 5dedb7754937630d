import { describeBounds } from "./bounds.ts";
import { type Schema, schemaName } from "./document.ts";
import { openString, uploadable } from "./runtime-types.ts";
import { mapSchemas } from "./schema-table.ts";

/**
 * Says in plain schemas what types should say: what a server may add is open, bytes are what an upload takes, null is
 * a variant of its own.
 *
 * Every enum of strings that an answer can hold is opened, since a server may know values that the document does not.
 * A lone value stays closed: it tells apart the variants of a union rather than listing what may come.
 */
export function refineSchemas(schemas: Map<string, Schema>, answers: Schema[]): Map<string, Schema> {
  const answered = reachable(schemas, answers);
  return new Map(
    [...schemas].map(([name, schema]) => [name, answered.has(name) ? open(spellOut(schema)) : spellOut(schema)]),
  );
}

function reachable(schemas: Map<string, Schema>, roots: Schema[]): Set<string> {
  const found = new Set<string>();
  const visit = (schema: Schema): Schema => {
    const name = schemaName(schema.$ref);
    const target = name === undefined || found.has(name) ? undefined : schemas.get(name);
    if (name !== undefined) found.add(name);
    if (target !== undefined) visit(target);
    return mapSchemas(schema, visit);
  };
  roots.forEach(visit);
  return found;
}

function spellOut(schema: Schema): Schema {
  const inner = withBounds(mapSchemas(schema, spellOut));
  if (isBinary(inner)) return describe(inner, uploadable);
  if (inner.enum?.includes(null)) return spellOutNull(inner, inner.enum);
  if (inner.anyOf?.some(isStringEnum) === true) return { ...inner, anyOf: inner.anyOf.map(keepOpen) };
  return inner;
}

/** Bounds and defaults go into the description: types cannot say them, and users should not have to guess. */
function withBounds(schema: Schema): Schema {
  const bounds = describeBounds(schema);
  return bounds === "" ? schema : { ...schema, description: `${schema.description ?? ""} ${bounds}`.trim() };
}

/** A string without bounds beside an enum says that the enum is open; as a plain type it would swallow the enum. */
function keepOpen(variant: Schema): Schema {
  const isAnyString = variant.type === "string" && variant.enum === undefined && variant.const === undefined;
  return isAnyString ? openString : variant;
}

function spellOutNull(schema: Schema, values: unknown[]): Schema {
  const { description, ...known } = schema;
  if (Array.isArray(known.type)) known.type = known.type.filter((name) => name !== "null");
  known.enum = values.filter((value) => value !== null);
  return describe(schema, { anyOf: [known, { type: "null" }] });
}

function open(schema: Schema): Schema {
  if (schema.anyOf?.includes(openString) === true) return schema;
  const inner = mapSchemas(schema, open);
  if (!isStringEnum(inner)) return inner;
  const { description, ...known } = inner;
  return describe(inner, { anyOf: [known, openString] });
}

function describe({ description }: Schema, schema: Schema): Schema {
  return description === undefined ? schema : { description, ...schema };
}

function isStringEnum({ enum: values }: Schema): boolean {
  return values !== undefined && values.length > 1 && values.every((value) => typeof value === "string");
}

function isBinary({ type, format, contentMediaType }: Schema): boolean {
  return type === "string" && (format === "binary" || contentMediaType === "application/octet-stream");
}
