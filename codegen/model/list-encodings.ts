import type { Document, Encoding, Schema } from "../document/document.ts";
import type { BodyContent } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import { isBefore32 } from "../document/version.ts";
import { valueKinds } from "../schemas/value-kinds.ts";
import type { ItemEncoding, ListEncodings } from "./body.ts";
import { itemEncoding } from "./part-encodings.ts";

interface Source {
  readonly prefixEncoding?: Encoding[] | undefined;
  readonly itemEncoding?: Encoding | undefined;
}

/** How the parts of a multipart body are written that is a list; undefined for one whose parts have names. */
export function listEncodings({ schema, ...source }: BodyContent, document: Document): ListEncodings | undefined {
  const isUnnamed = !/^multipart\/form-data\b/i.test(source.mediaType) && !isBefore32(document.openapi);
  const isOrdered = source.prefixEncoding !== undefined || source.itemEncoding !== undefined;
  return isList(schema, document) && (isUnnamed || isOrdered) ? encodingsOf(schema, source, document) : undefined;
}

/** The same for one whose items come one after the other; undefined where all of them are written in the usual way. */
export function streamEncodings({ schema, ...source }: BodyContent, document: Document): ListEncodings | undefined {
  const encodings = encodingsOf({ items: schema }, source, document);
  return Object.keys(encodings).length === 0 ? undefined : encodings;
}

function isList(schema: Schema, document: Document): boolean {
  const kinds = valueKinds(schema, document);
  return kinds.size === 1 && kinds.has("array");
}

function encodingsOf(
  reference: Schema,
  { prefixEncoding = [], itemEncoding: item }: Source,
  document: Document,
): ListEncodings {
  const { prefixItems = [], items = {} } = resolve(document, reference);
  const count = Math.max(prefixItems.length, prefixEncoding.length);
  const first = Array.from({ length: count }, (_, index) =>
    encodingOf(prefixItems[index] ?? items, prefixEncoding[index] ?? {}, document),
  );
  const others = encodingOf(items, item ?? {}, document);
  return {
    ...(first.some((one) => Object.keys(one).length > 0) && { first }),
    ...(Object.keys(others).length > 0 && { others }),
  };
}

/** A part that is a list is JSON, unless it is said to consist of parts itself. */
function encodingOf(schema: Schema, encoding: Encoding, document: Document): ItemEncoding {
  const isNested = /^multipart\//i.test(encoding.contentType ?? "") && isList(schema, document);
  const written = itemEncoding(schema, encoding, document);
  return isNested ? { ...written, parts: encodingsOf(schema, encoding, document) } : written;
}
