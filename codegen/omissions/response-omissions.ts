import type { Document, Response } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { isExactType, isJSON, isXML, responseContentKind } from "../document/media-types.ts";
import type { Omission } from "../document/omission.ts";
import { resolve } from "../document/references.ts";
import { errorResponses, successResponses } from "../normalize/declared-responses.ts";
import { holdsMore } from "../normalize/normalize-errors.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { ResponseContent } from "../normalize/normalize-responses.ts";
import { declaredHeaders, isUnread } from "../normalize/response-headers.ts";
import { streamItems } from "../normalize/stream-items.ts";
import { valueKinds } from "../schemas/value-kinds.ts";

/**
 * What the responses of an operation have that its method does not return.
 * @param isTyped whether the method gives the headers of its response
 */
export function findInResponses(operation: NormalOperation, document: Document, isTyped: boolean): Omission[] {
  const { source, pointer, pageStyle, responses, redirects } = operation;
  const [first] = responses;
  const declared = Object.entries(source.responses ?? {});
  const errors = new Set(errorResponses(source).map(([status]) => status));
  const successes = new Set(successResponses(source).map(([status]) => status));
  return declared.flatMap(([status, reference]) => {
    const response = resolve<Response>(document, reference);
    const place = `${pointer}/responses/${encodePointer(status)}`;
    return [
      ...(first === undefined ? [] : findInContent(response, place, first, document)),
      ...(pageStyle === undefined || errors.has(status) ? [] : findUnpicked(response, place, operation, document)),
      ...(errors.has(status) ? findErrorBody(response, place, document) : []),
      ...(/^3(0[1-378]|XX)$/i.test(status) && !redirects ? [redirectAt(place)] : []),
      ...findHeaders(response, place, operation, document, isTyped && successes.has(status)),
      ...findLinks(response, place),
    ];
  });
}

/** JSON of objects and lists has types, and a text needs none. */
function findErrorBody({ content = {} }: Response, pointer: string, document: Document): Omission[] {
  return Object.entries(content).flatMap(([type, { schema = {} }]): Omission[] => {
    const isMore = holdsMore(schema, document);
    if (isJSON(type) === isMore || valueKinds(schema, document).size === 0) return [];
    return [{ kind: "error bodies", pointer, message: isMore ? `is ${type}` : "is JSON, but no object" }];
  });
}

function redirectAt(pointer: string): Omission {
  return { kind: "redirects", pointer, message: "is not followed" };
}

/** What is requested and is no JSON: a text, or bytes. */
function findInContent(
  { content = {} }: Response,
  pointer: string,
  { mediaType, schema, stream }: ResponseContent,
  document: Document,
): Omission[] {
  if (!Object.hasOwn(content, mediaType)) return [];
  if (isXML(mediaType)) return [{ kind: "XML", pointer, message: `is ${mediaType}` }];
  const isWhole = ["text", "bytes"].includes(responseContentKind(mediaType)) && stream === undefined;
  const kinds = isWhole ? valueKinds(schema, document) : new Set();
  if (!kinds.has("object") && !kinds.has("array")) return [];
  return [
    { kind: "response types", pointer, message: `is ${mediaType}, which is not parsed: its schema is in no type` },
  ];
}

/** A caller can pick no stream in place of a page, and no range of types. */
function findUnpicked(
  { content = {} }: Response,
  pointer: string,
  { source, responses: [first] }: NormalOperation,
  document: Document,
): Omission[] {
  const others = Object.entries(content).filter(([type]) => type !== first?.mediaType);
  const unpicked = others.filter(([type, one]) => !isExactType(type) || streamItems(type, one, { source }, document));
  const types = unpicked.map(([type]) => type);
  return types.length === 0 ? [] : [{ kind: "response types", pointer, message: `may be ${types.join(", ")} as well` }];
}

/** An error has its headers as they came, but for the time to wait, and an object is a text. */
function findHeaders(
  response: Response,
  pointer: string,
  operation: NormalOperation,
  document: Document,
  isTyped: boolean,
): Omission[] {
  return declaredHeaders(response, operation, document).flatMap(({ name, header }): Omission[] => {
    if (isTyped ? !isUnread(header, document) : name.toLowerCase() === "retry-after") return [];
    const message = isTyped ? "is an object, and comes as a text" : "is not typed";
    return [{ kind: "response headers", pointer: `${pointer}/headers/${encodePointer(name)}`, message }];
  });
}

function findLinks({ links = {} }: Response, pointer: string): Omission[] {
  return Object.keys(links).map((name) => ({
    kind: "links",
    pointer: `${pointer}/links/${encodePointer(name)}`,
    message: "is not followed",
  }));
}
