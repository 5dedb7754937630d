import type { Schema } from "../document/document.ts";

/**
 * An object that has lost all its members is not one that may hold anything: as that, it would switch off the checks of
 * all that build on it. As a type of its own it is closed, in other types it is left out.
 */
export function closeEmptied(schema: Schema): Schema {
  return isEmptied(schema) && !isCombined(schema) ? { ...schema, additionalProperties: false } : schema;
}

/** A schema without those of its parts that have lost all their members. */
export function withoutEmptied(schema: Schema): Schema {
  if (schema.allOf === undefined && !isEmptied(schema)) return schema; // as most
  const { allOf, ...others } = schema;
  const { type: _type, properties: _properties, ...combination } = others;
  const parts = allOf?.filter((part) => !isEmptied(part) || isCombined(part));
  if (parts?.length === 0) return { type: "object", properties: {}, ...others };
  const kept = isEmptied(schema) && isCombined(schema) ? combination : others;
  return parts === undefined ? kept : { ...kept, allOf: parts };
}

/** An object that is closed and lists no members. */
export function holdsNothing({ properties, additionalProperties }: Schema): boolean {
  return isEmptyList(properties) && additionalProperties === false;
}

/**
 * A schema without those of its parts that are closed and list nothing. By the letter nothing could stand beside them; who
 * closes a part means the whole.
 */
export function withoutClosedParts(schema: Schema): Schema {
  const { allOf } = schema;
  const open = allOf?.filter((part) => !isClosed(part));
  return open === undefined || open.length === 0 || open.length === allOf?.length ? schema : { ...schema, allOf: open };
}

function isClosed(part: Schema): boolean {
  const { properties = {}, additionalProperties, patternProperties, $ref } = part;
  const listsNone = Object.keys(properties).length === 0 && patternProperties === undefined;
  return additionalProperties === false && listsNone && $ref === undefined && !isCombined(part);
}

function isEmptied({ properties, additionalProperties, patternProperties }: Schema): boolean {
  return isEmptyList(properties) && additionalProperties === undefined && patternProperties === undefined;
}

function isCombined({ allOf, oneOf, anyOf }: Schema): boolean {
  return [allOf, oneOf, anyOf].some((parts) => parts !== undefined);
}

function isEmptyList(properties: Schema["properties"]): boolean {
  return properties !== undefined && Object.keys(properties).length === 0;
}
