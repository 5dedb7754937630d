import type { Schema } from "../document/document.ts";
import { isFileType } from "../document/media-types.ts";
import { schemaName } from "../document/references.ts";
import { describeBounds } from "./bounds.ts";
import { withoutClosedParts } from "./emptied-objects.ts";
import { hasNull, kindOfAny, kindsOfEnum, kindsSaidOpen, openTypes } from "./enums.ts";
import type { OpenKind } from "./enums.ts";
import { isLargeInteger } from "./large-integers.ts";
import { declaredIn } from "./layers.ts";
import { reachable } from "./reachable.ts";
import { bigint, uploadable } from "./runtime-types.ts";
import { mapSchemas, visitSubschemas } from "./subschemas.ts";
import { isVariantOf, variantsOf } from "./variants.ts";

/** Where the schemas of a document are used. */
export interface Uses {
  /** In responses: a server may add to the values listed. */
  responses: Schema[];
  /** In bodies and queries. */
  sent: Schema[];
  /** In multipart bodies: the only ones that can hold a file. */
  forms: Schema[];
}

/**
 * Says in plain schemas what types should say: what a server may add is open, bytes are what an upload takes, null is
 * a variant of its own.
 *
 * Every enum of texts and numbers that a response can hold is opened, since a server may know values that the document does
 * not, but for those that tell the variants of a union apart. What is sent has been split off by then, and stays closed.
 */
export function refineSchemas(schemas: Map<string, Schema>, { responses, sent, forms }: Uses): Map<string, Schema> {
  const returned = reachable(schemas, responses);
  const requested = reachable(schemas, sent);
  const uploaded = reachable(schemas, forms);
  const tags = tagsOfVariants(schemas);
  const enums = new Map([...schemas].map(([name, schema]) => [name, kindsOfEnum(schema)]));
  const refined = [...schemas].map(([name, schema]): [string, Schema] => {
    const isSent = requested.has(name) && !returned.has(name);
    const plain = spellOut(schema, { bytes: uploaded.has(name) ? uploadable : text, isSent, enums });
    return [name, returned.has(name) ? open(plain, tags.get(name)) : plain];
  });
  return new Map(refined);
}

interface Use {
  /** What stands for bytes: a file where one can be sent, else text. */
  bytes: Schema;
  /** Sent, and never returned. */
  isSent: boolean;
  /** What enums list, by their names. */
  enums: ReadonlyMap<string, readonly OpenKind[]>;
}

function spellOut(schema: Schema, use: Use): Schema {
  const spell = (one: Schema): Schema => spellOutAlone(mapSchemas(withoutClosedParts(one), spell), use);
  return spell(schema);
}

/** What its sub-schemas say is spelled out already. */
function spellOutAlone(schema: Schema, use: Use): Schema {
  const inner = withBounds(spellOutNullable(schema), use);
  if (isBinary(inner)) return describe(inner, isNullable(inner) ? { anyOf: [use.bytes, { type: "null" }] } : use.bytes);
  if (use.isSent && isLargeInteger(inner)) return describe(inner, { anyOf: [withoutMarks(inner), bigint] });
  if (listsStrayObjects(inner)) return describe(inner, {});
  if (inner.enum?.includes(null)) return spellOutNull(inner, inner.enum);
  const open = kindsSaidOpen(inner, use.enums);
  return open.length === 0 ? inner : { ...inner, anyOf: inner.anyOf?.map((variant) => keepOpen(variant, open)) ?? [] };
}

/** Whether an enum lists objects, say, beside a type that is none of them: which of the two is meant is anyone's guess. */
function listsStrayObjects({ enum: values, type }: Schema): boolean {
  if (values === undefined) return false;
  const types = [type ?? ["object", "array"]].flat();
  return values.some((value) => isObject(value) && !types.includes(Array.isArray(value) ? "array" : "object"));
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
  return describe(schema, { anyOf: [withoutMarks(known), { type: "null" }] });
}

/** Bounds and defaults go into the description: types cannot say them, and users should not have to guess. */
function withBounds(schema: Schema, { isSent }: Use): Schema {
  const bounds = describeBounds(schema, isSent);
  if (bounds === "") return schema;
  const { description = "" } = schema;
  const text = description.trimEnd();
  const sentence = /[\p{L}\p{N})`"]$/u.test(text.slice(-2)) ? `${text}.` : description;
  return { ...schema, description: `${sentence} ${bounds}`.trim() };
}

/** As a plain type, the string beside an enum would swallow it. */
function keepOpen(variant: Schema, open: readonly OpenKind[]): Schema {
  const kind = kindOfAny(variant);
  return kind !== undefined && open.includes(kind) ? openTypes[kind] : variant;
}

function spellOutNull(schema: Schema, values: unknown[]): Schema {
  const known = withoutMarks(schema);
  if (Array.isArray(known.type)) known.type = known.type.filter((name) => name !== "null");
  known.enum = values.filter((value) => value !== null);
  return describe(schema, known.enum.length === 0 ? { type: "null" } : { anyOf: [known, { type: "null" }] });
}

/**
 * @param tag the member whose values tell the schema from the other variants of a union
 * @param isNullable whether null may stand in its place
 */
function open(schema: Schema, tag?: string, isNullable?: boolean): Schema {
  if (schema.anyOf?.some(isOpenType) === true) return schema;
  const isChoiceOfNull = hasNull(schema);
  const inner = mapSchemas(schema, (part) => {
    const isVariant = isVariantOf(schema, part);
    return open(part, isVariant ? tagOf(schema, tag) : undefined, isVariant && isChoiceOfNull);
  });
  const value = tag === undefined ? undefined : declaredIn([schema], tag);
  if (tag !== undefined && value !== undefined) return { ...inner, properties: { ...inner.properties, [tag]: value } };
  const kinds = kindsOfEnum(inner, isNullable);
  if (kinds.length === 0) return inner;
  return describe(inner, { anyOf: [withoutMarks(inner), ...kinds.map((kind) => openTypes[kind])] });
}

function isOpenType(schema: Schema): boolean {
  return schema === openTypes.string || schema === openTypes.number;
}

function tagOf({ discriminator }: Schema, outer?: string): string | undefined {
  return discriminator?.propertyName ?? outer;
}

/** The members that tell variants apart which are schemas of their own, by the names of those. */
function tagsOfVariants(schemas: ReadonlyMap<string, Schema>): Map<string, string> {
  const tags = new Map<string, string>();
  const collect = (schema: Schema): void => {
    for (const { $ref } of schema.discriminator === undefined ? [] : variantsOf(schema)) {
      const name = schemaName($ref);
      if (name !== undefined) tags.set(name, schema.discriminator?.propertyName ?? "");
    }
    visitSubschemas(schema, collect);
  };
  for (const schema of schemas.values()) collect(schema);
  return tags;
}

/** Another schema with what a schema says of the member that it is the type of. */
function describe(from: Schema, schema: Schema): Schema {
  const marks = Object.fromEntries(Object.entries(from).filter(([keyword]) => markKeywords.has(keyword)));
  return { ...marks, ...schema };
}

function withoutMarks(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !markKeywords.has(keyword)));
}

const markKeywords: ReadonlySet<string> = new Set("description deprecated readOnly writeOnly externalDocs".split(" "));

/** Bytes: as 3.0 writes them, or as 3.1 does, where an encoding such as Base64 makes them text. */
function isBinary({ type = [], format, contentMediaType, contentEncoding }: Schema): boolean {
  if (format !== "binary" && contentMediaType === undefined) return false;
  const types = [type].flat();
  if (types.some((name) => name !== "string" && name !== "null")) return false;
  const isFile = typeof contentMediaType === "string" && isFileType(contentMediaType) && contentEncoding === undefined;
  return isFile || (format === "binary" && types.includes("string"));
}

function isNullable({ type = [] }: Schema): boolean {
  return [type].flat().includes("null");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
