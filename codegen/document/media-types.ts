import type { MediaType, Schema } from "./document.ts";

/** The content of a request or a response. */
export interface Content {
  mediaType: string;
  schema: Schema;
}

/** The body of a request as a document has it. */
export interface BodyContent extends Content {
  encoding: MediaType["encoding"];
  prefixEncoding?: MediaType["prefixEncoding"];
  itemEncoding?: MediaType["itemEncoding"];
}

/** `raw` goes out as it is given: a text or bytes. */
export type BodyKind = "json" | "multipart" | "form" | "raw" | ItemsKind;

/** Bodies that are items one after the other. */
export type ItemsKind = "json-lines" | "json-sequence" | "multipart-items";

/** `application/json`, `application/problem+json`, and any type at all, which leaves it open. */
export function isJSON(mediaType: string): boolean {
  return /[/+]json(?!-(?:seq|lines))\b|^\*\/\*$/i.test(mediaType);
}

/** `application/xml`, `text/xml`, `application/atom+xml` */
export function isXML(mediaType: string): boolean {
  return /[/+]xml\b/i.test(mediaType);
}

/** Media types whose items come one after the other. */
export type StreamKind = "events" | "json-lines" | "json-sequence" | "multipart";

export function streamKind(mediaType: string): StreamKind | undefined {
  if (/^text\/event-stream\b/i.test(mediaType)) return "events";
  if (/[/+](x-)?(ndjson|jsonl|json-?lines)\b/i.test(mediaType)) return "json-lines";
  if (/[/+]json-seq\b/i.test(mediaType)) return "json-sequence";
  return /^multipart\//i.test(mediaType) ? "multipart" : undefined;
}

/** What a response is to those who get it: parsed, a text, what came of the two, bytes, or events one after the other. */
export type ResponseContentKind = "json" | "text" | "any" | "bytes" | "stream";

export function responseContentKind(mediaType: string): ResponseContentKind {
  if (/^(\*|application|text)\/\*/.test(mediaType)) return "any";
  if (isJSON(mediaType)) return "json";
  const kind = streamKind(mediaType);
  if (kind !== undefined && kind !== "multipart") return "stream";
  return /^text\/|[/+](xml|yaml|csv|javascript)\b/i.test(mediaType) ? "text" : "bytes";
}

/** The header that requests all of some types: JSON first, the others with a lower weight. */
export function acceptHeader(mediaTypes: readonly string[]): string | undefined {
  const types = [...new Set(mediaTypes)].filter(isHeaderValue);
  const preferred = types.filter((type) => responseContentKind(type) === "json");
  const others = types.filter((type) => !preferred.includes(type));
  const weighted = preferred.length === 0 ? others : others.map((type) => `${type};q=0.9`);
  const accept = [...preferred, ...weighted].join(", ");
  return accept === "" || accept === "application/json" ? undefined : accept;
}

/** JSON where there is a choice, then a form, which has named members as well. */
export function pickContent(content: Record<string, MediaType> = {}): BodyContent | undefined {
  const types = Object.keys(content);
  const isExactJSON = (type: string): boolean => isJSON(type) && !type.includes("*");
  const mediaType =
    types.find(isExactJSON) ?? types.find(isJSON) ?? types.find((type) => bodyKind(type) !== "raw") ?? types[0];
  if (mediaType === undefined) return undefined;
  const { schema = {}, encoding } = content[mediaType] ?? {};
  return { mediaType, schema, encoding };
}

/** The other media types that a caller may pick for a body, if the usual one can be named beside them. */
export function otherTypes(content: Record<string, MediaType>, usual: string): string[] {
  if (!isExactType(usual) && !isJSON(usual)) return [];
  return Object.keys(content).filter((mediaType) => mediaType !== usual && isExactType(mediaType));
}

export function bodyKind(mediaType: string): BodyKind {
  if (isJSON(mediaType)) return "json";
  if (/^multipart\//i.test(mediaType)) return "multipart";
  return /^application\/x-www-form-urlencoded\b/i.test(mediaType) ? "form" : "raw";
}

/** The media type as a header has it, or nothing where the runtime's own choice is as good. */
export function headerValue(mediaType: string): string | undefined {
  const isUsual = /^application\/json\s*(;|$)/i.test(mediaType) || mediaType.includes("*");
  return isUsual || !isHeaderValue(mediaType) ? undefined : mediaType;
}

/** One type, and not a range of them. */
export function isExactType(mediaType: string): boolean {
  return isHeaderValue(mediaType) && !mediaType.includes("*");
}

/** A type or a range of them, with parameters or without: `application/vnd.api+json; version=1`. */
function isHeaderValue(mediaType: string): boolean {
  return /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(\s*;\s*[\w!#$&^.+-]+=([\w!#$&^.+-]+|"[^"\\\r\n]*"))*$/.test(mediaType);
}

/** A type of bytes, unlike JSON, a form, XML and all that is text. */
export function isFileType(mediaType: string): boolean {
  return (
    /^\w+\/\S/.test(mediaType) &&
    !/^text\/|[/+](json|xml)\b|^application\/x-www-form-urlencoded|^multipart\//i.test(mediaType)
  );
}
