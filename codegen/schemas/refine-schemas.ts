import type { Schema } from "../document/document.ts";
import { describeBounds } from "./bounds.ts";
import { reachable } from "./reachable.ts";
import { openString, uploadable } from "./runtime-types.ts";
import { isAnyString, isStringEnum, saysOpen } from "./string-enums.ts";
import { mapSchemas } from "./subschemas.ts";

/** Where the schemas of a document are used. */
export interface Uses {
  /** In responses: a server may add to the values listed. */
  responses: Schema[];
  /** In multipart bodies: the only ones that can hold a file. */
  forms: Schema[];
}

/**
 * Says in plain schemas what types should say: what a server may add is open, bytes are what an upload takes, null is
 * a variant of its own.
 *
 * Every enum of strings that a response can hold is opened, since a server may know values that the document does not.
 * What is sent has been split off by then, and stays closed.
 */
export function refineSchemas(schemas: Map<string, Schema>, { responses, forms }: Uses): Map<string, Schema> {
  const returned = reachable(schemas, responses);
  const uploaded = reachable(schemas, forms);
  const refined = [...schemas].map(([name, schema]): [string, Schema] => {
    const plain = spellOut(schema, uploaded.has(name) ? uploadable : text);
    return [name, returned.has(name) ? open(plain) : plain];
  });
  return new Map(refined);
}

/** @param bytes what stands for them: a file where one can be sent, else text */
function spellOut(schema: Schema, bytes: Schema): Schema {
  const inner = withBounds(spellOutNullable(mapSchemas(schema, (one) => spellOut(one, bytes))));
  if (isBinary(inner)) return describe(inner, bytes);
  if (inner.enum?.some(isObject) === true) return describe(inner, {}); // no type lists objects by value
  if (inner.enum?.includes(null)) return spellOutNull(inner, inner.enum);
  if (saysOpen(inner)) return { ...inner, anyOf: inner.anyOf?.map(keepOpen) ?? [] };
  return inner;
}

const text: Schema = { type: "string" };

/** `nullable: true` of OpenAPI 3.0, in the spelling of 3.1. */
function spellOutNullable(schema: Schema): Schema {
  if (schema.nullable !== true) return schema;
  const { nullable: _, ...known } = schema;
  if (known.enum !== undefined) return { ...known, enum: [...known.enum, null] };
  const isPlain = !["$ref", "allOf", "anyOf", "oneOf", "const"].some((keyword) => keyword in known);
  if (isPlain && known.type === undefined) return known; // anything, null included
  if (isPlain) return { ...known, type: [known.type ?? [], "null"].flat() };
  const { description, ...variant } = known;
  return describe(schema, { anyOf: [variant, { type: "null" }] });
}

/** Bounds and defaults go into the description: types cannot say them, and users should not have to guess. */
function withBounds(schema: Schema): Schema {
  const bounds = describeBounds(schema);
  return bounds === "" ? schema : { ...schema, description: `${schema.description ?? ""} ${bounds}`.trim() };
}

/** As a plain type, the string beside an enum would swallow it. */
function keepOpen(variant: Schema): Schema {
  return isAnyString(variant) ? openString : variant;
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

function isBinary({ type, format, contentMediaType }: Schema): boolean {
  return type === "string" && (format === "binary" || contentMediaType === "application/octet-stream");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
