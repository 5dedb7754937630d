import type { Document, Encoding, Schema } from "../document/document.ts";
import type { BodyContent } from "../document/media-types.ts";
import { isFileType, isJSON } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import { isBefore32 } from "../document/version.ts";
import { memberSchemas } from "../schemas/member-schemas.ts";
import { valueKinds } from "../schemas/value-kinds.ts";
import type { QueryStyle } from "./argument.ts";
import type { PartEncoding } from "./body.ts";
import { queryStyle } from "./query-styles.ts";

/**
 * How the parts of a multipart body are written that are not written in the usual way. Undefined where all of them are
 * texts and files, and are written in no other way.
 */
export function partEncodings(content: BodyContent, document: Document): Record<string, PartEncoding> | undefined {
  const members = memberSchemas(content.schema, document);
  const names = new Set([...members.keys(), ...Object.keys(content.encoding ?? {})]);
  const encodings = [...names].flatMap((name): [string, PartEncoding][] => {
    const encoding = partEncoding(members.get(name) ?? {}, content.encoding?.[name] ?? {}, document);
    return Object.keys(encoding).length === 0 ? [] : [[name, encoding]];
  });
  const isPlain = members.size > 0 && [...members.values()].every((member) => isPlainPart(member, document));
  const isForm = /^multipart\/form-data\b/i.test(content.mediaType);
  return encodings.length === 0 && isPlain && isForm ? undefined : Object.fromEntries(encodings);
}

function partEncoding(schema: Schema, encoding: Encoding, document: Document): PartEncoding {
  const contentType = partType(encoding) ?? ownType(schema, document);
  const headers = sentHeaders(encoding, document);
  const style = partStyle(schema, encoding, document);
  return {
    ...(contentType === undefined ? {} : { contentType }),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(style === undefined ? {} : { style }),
  };
}

/** The same for a part without a name, which may say by a header of its own what others say by that. */
export function itemEncoding(schema: Schema, encoding: Encoding, document: Document): Omit<PartEncoding, "style"> {
  const { style: _, ...written } = partEncoding(schema, encoding, document);
  const { headers = {} } = encoding;
  const named = Object.entries(headers).filter(([name]) => /^content-(disposition|id)$/i.test(name));
  const all = { ...written.headers, ...fixedHeaders(Object.fromEntries(named), document) };
  return { ...written, ...(Object.keys(all).length > 0 && { headers: all }) };
}

/** Where files may have any type, or any of a range, theirs is as good. */
function partType({ contentType = "" }: Encoding): string | undefined {
  const types = contentType.split(",").map((type) => type.trim());
  const named = types.some((type) => type.includes("*")) ? types.filter(isExactJSON) : types;
  return named.join(", ") || undefined;
}

/** The type that the schema of a file gives it. Where text stands for bytes, a part of it has no type. */
function ownType(reference: Schema, document: Document): string | undefined {
  const { contentMediaType = "", contentEncoding, items } = resolve(document, reference);
  if (items !== undefined) return ownType(items, document);
  const isOther = isFileType(contentMediaType) && contentMediaType !== "application/octet-stream";
  return isOther && contentEncoding === undefined ? contentMediaType : undefined;
}

function isExactJSON(mediaType: string): boolean {
  return isJSON(mediaType) && !mediaType.includes("*");
}

/** Headers that have one value only. `Content-Type` has a member of its own. */
export function sentHeaders({ headers = {} }: Encoding, document: Document): Record<string, string> {
  const further = Object.entries(headers).filter(([name]) => !isPartHeader(name));
  return fixedHeaders(Object.fromEntries(further), document);
}

function fixedHeaders(headers: NonNullable<Encoding["headers"]>, document: Document): Record<string, string> {
  const sent = Object.entries(headers).flatMap(([name, reference]): [string, string][] => {
    const value = fixedValue(resolve<{ schema?: Schema }>(document, reference).schema ?? {}, document);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(sent);
}

/** A header that each part has anyway. */
export function isPartHeader(name: string): boolean {
  return /^content-(type|disposition|id)$/i.test(name);
}

function fixedValue(reference: Schema, document: Document): string | undefined {
  const {
    default: standard,
    enum: values = [],
    const: only = values.length === 1 ? values[0] : undefined,
  } = resolve(document, reference);
  const value = only ?? standard;
  const text = ["string", "number", "boolean"].includes(typeof value) ? String(value) : "";
  return /^[\x20-\x7e]+$/.test(text) ? text : undefined;
}

function partStyle(schema: Schema, encoding: Encoding, document: Document): PartEncoding["style"] {
  const isBranched = mayBranch(schema, document);
  const wanted = encoding["x-part-style"] ?? document["x-client"]?.partStyle;
  if (wanted !== undefined)
    return isBranched && !(wanted === "whole" && isFiles(schema, document)) ? wanted : undefined;
  if (document.openapi.startsWith("3.0") || !isStyled(encoding)) return undefined; // 3.0 has styles in other forms only
  const { style = "form", explode = style === "form" } = encoding;
  if (style === "deepObject") return "brackets";
  if (explode) return valueKinds(schema, document).has("object") ? "spread" : undefined;
  return isBranched ? (delimiters[style] ?? "comma") : undefined;
}

/** A list of files, which JSON cannot hold. */
function isFiles(reference: Schema, document: Document): boolean {
  const { items } = resolve(document, reference);
  return items !== undefined && resolve(document, items).format === "binary";
}

const delimiters: Record<string, PartEncoding["style"]> = { spaceDelimited: "space", pipeDelimited: "pipe" };

function isStyled({ style, explode }: Encoding): boolean {
  return style !== undefined || explode !== undefined;
}

/** A text or a file, or a list of them. */
function isPlainPart(reference: Schema, document: Document): boolean {
  const kinds = valueKinds(reference, document);
  if (kinds.size === 0 || kinds.has("object")) return false;
  if (!kinds.has("array")) return true;
  const items = resolve(document, reference).items;
  const itemKinds = items && valueKinds(items, document);
  return itemKinds?.size === 1 && itemKinds.has("scalar");
}

/** OpenAPI has objects in a form be JSON. Documents before 3.2 hardly say so, and mean brackets. */
export function usualInForms({ openapi }: Document): "json" | undefined {
  return isBefore32(openapi) ? undefined : "json";
}

/**
 * The members of a form that are written in another style than the default one.
 * @param objects how those are written of which the document says nothing
 */
export function formStyles(
  { schema, encoding = {} }: BodyContent,
  document: Document,
  objects: "json" | undefined = usualInForms(document),
): Record<string, QueryStyle> {
  const members = memberSchemas(schema, document);
  const names = new Set([...members.keys(), ...Object.keys(encoding)]);
  const styled = [...names].flatMap((name): [string, QueryStyle][] => {
    const [member = {}, encoded = {}] = [members.get(name), encoding[name]];
    const style =
      formStyle(name, member, encoded, document) ?? (isPlain(encoded) && objects && jsonStyle(member, document));
    return style ? [[name, style]] : [];
  });
  return Object.fromEntries(styled);
}

/** The overlay counts more than a style, and that more than a content type. */
function formStyle(name: string, schema: Schema, encoding: Encoding, document: Document): QueryStyle | undefined {
  const { style, explode, allowReserved, contentType = "", "x-part-style": ownStyle } = encoding;
  const wanted = ownStyle ?? document["x-client"]?.partStyle;
  if (wanted !== undefined && mayBranch(schema, document)) {
    return wanted === "whole" ? "json" : { name: "deepObject", arrays: wanted };
  }
  if (!isStyled(encoding) && allowReserved !== true) {
    return isJSON(contentType) && mayBranch(schema, document) ? "json" : undefined; // a text is JSON already
  }
  const given = Object.fromEntries(
    Object.entries({ style, explode, allowReserved }).filter(([, value]) => value !== undefined),
  );
  return queryStyle({ name, in: "query", schema, ...given }, document);
}

function isPlain(encoding: Encoding): boolean {
  return !isStyled(encoding) && encoding.allowReserved !== true && encoding.contentType === undefined;
}

/** An object is JSON, and so is each item of a list of them. */
function jsonStyle(schema: Schema, document: Document): QueryStyle | undefined {
  const kinds = valueKinds(schema, document);
  if (kinds.size !== 1 || kinds.has("scalar")) return undefined;
  if (kinds.has("object")) return "json";
  const items = valueKinds(resolve(document, schema).items ?? {}, document);
  return items.size > 0 && !items.has("scalar") ? { name: "jsonItems" } : undefined;
}

/** Whether a value may be an array or an object. */
function mayBranch(schema: Schema, document: Document): boolean {
  const kinds = valueKinds(schema, document);
  return kinds.size === 0 || kinds.has("object") || kinds.has("array");
}
