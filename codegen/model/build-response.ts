import type { Document } from "../document/document.ts";
import { acceptHeader, isExactType, responseContentKind } from "../document/media-types.ts";
import type { Content, ResponseContentKind } from "../document/media-types.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalResponse } from "../normalize/normalize-responses.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { inlineType } from "../schemas/inline-type.ts";
import { buildPage } from "./build-page.ts";
import { buildStream, findChoice, withoutStreams } from "./build-stream.ts";
import type { NamedPageStyle } from "./model.ts";
import type { OperationMethod } from "./operation-method.ts";
import type { AcceptedType, ResponseShape } from "./response-shape.ts";
import { findPageStyle } from "./name-page-styles.ts";
import { unionOf } from "./union-of.ts";

type Response = Pick<OperationMethod, "response" | "stream" | "accept" | "acceptedTypes">;

/** What an operation returns on success, and the media types to request. */
export function buildResponse(
  operation: NormalOperation,
  normal: NormalDocument,
  document: Document,
  pageStyles: NamedPageStyle[],
): Response {
  if (operation.httpMethod === "HEAD") return { response: { kind: "headers" }, accept: "*/*" };
  const stream = buildStream(operation);
  const responses = withoutStreams(operation.responses);
  if (stream === undefined) return buildUsual(operation, normal, pageStyles);
  if (responses.every((response) => response === undefined)) return { response: stream, accept: stream.mediaType };
  if (operation.pageStyle !== undefined) return buildUsual({ ...operation, responses }, normal, pageStyles);
  const choice = findChoice(operation, document);
  return { ...buildUsual({ ...operation, responses }, normal, pageStyles), stream: { ...stream, choice } };
}

/** A response that is read to its end. */
function buildUsual(
  { responses, redirects, pageStyle }: NormalOperation,
  { schemas }: NormalDocument,
  pageStyles: NamedPageStyle[],
): Response {
  const withContent = responses.filter((response) => response !== undefined);
  const contents = withContent.flatMap((response) => [response, ...response.others]);
  const [first] = withContent;
  if (first === undefined)
    return redirects
      ? { response: { kind: "redirect" }, accept: "*/*" }
      : { response: { kind: "none" }, accept: undefined };
  const accept = acceptHeader(requestedTypes(contents, schemas));
  const style = findPageStyle(pageStyles, pageStyle);
  const mayBeEmpty = withContent.length < responses.length;
  const typeOfAny = (some: Content[]): string =>
    unionOf([...some.map((one) => typeOf(one, schemas)), ...(mayBeEmpty ? ["undefined"] : [])]);
  if (style === undefined)
    return {
      response: buildShape(withContent, mayBeEmpty, schemas),
      accept,
      ...buildAcceptedTypes(contents, typeOfAny),
    };
  const page = buildPage(first.schema, style, responses, schemas);
  const isPage = (content: Content): boolean =>
    kindOf(content, schemas) === "json" && inlineType(content.schema) === inlineType(first.schema);
  const typeOfPage = (some: Content[]): string => (some.some(isPage) ? page.envelope : typeOfAny(some));
  return { response: page, accept, ...buildAcceptedTypes(contents, typeOfPage) };
}

/** A server that may send anything is asked for JSON first, unless it is a text or bytes that it sends. */
function requestedTypes(contents: Content[], schemas: SchemaTable): string[] {
  return contents.flatMap(({ mediaType, schema }) => {
    const mayBeJSON = mediaType === "*/*" && schemas.read(schema)?.type !== "string";
    return mayBeJSON ? ["application/json", mediaType] : [mediaType];
  });
}

/** What comes of a response unless the caller wants another media type. JSON is asked for first, and counts alone. */
function buildShape(
  responses: NonNullable<NormalResponse>[],
  mayBeEmpty: boolean,
  schemas: SchemaTable,
): ResponseShape {
  const contents = responses.flatMap((response) => [response, ...response.others]);
  const kinds = new Set(contents.map((content) => kindOf(content, schemas)));
  const usual = new Set(responses.map((content) => kindOf(content, schemas)));
  if (kinds.has("bytes") || usual.has("stream")) return { kind: "response" };
  const type = unionOf(responses.map((content) => typeOf(content, schemas)));
  if (usual.size === 1 && usual.has("lines") && !mayBeEmpty) return { kind: "lines", type };
  if (usual.has("lines")) return { kind: "response" };
  if (usual.size === 1 && usual.has("json")) return { kind: mayBeEmpty ? "optional" : "json", type };
  if (usual.size === 1 && usual.has("text") && !mayBeEmpty) return { kind: "text" };
  return { kind: "content", type: mayBeEmpty ? unionOf([type, "undefined"]) : type };
}

function kindOf({ mediaType, schema }: Content, schemas: SchemaTable): ResponseContentKind | "lines" {
  const kind = responseContentKind(mediaType);
  if (kind === "stream" && schemas.read(schema)?.type === "array") return "lines";
  return kind !== "json" && schemas.read(schema)?.format === "binary" ? "bytes" : kind;
}

function typeOf(content: Content, schemas: SchemaTable): string {
  switch (kindOf(content, schemas)) {
    case "json":
    case "lines":
    case "any":
      return inlineType(content.schema);
    case "text":
      return "string";
    default:
      return "Response";
  }
}

/**
 * Where there are at least two that can be named.
 * @param typeOfAny the type of what comes, of the contents of one media type
 */
function buildAcceptedTypes(
  contents: Content[],
  typeOfAny: (some: Content[]) => string,
): Pick<OperationMethod, "acceptedTypes"> {
  const named = contents.filter(({ mediaType }) => isExactType(mediaType));
  const mediaTypes = [...new Set(named.map(({ mediaType }) => mediaType))];
  if (mediaTypes.length < 2) return {};
  const acceptedTypes = mediaTypes.map((mediaType): AcceptedType => {
    return { mediaType, type: typeOfAny(named.filter((one) => one.mediaType === mediaType)) };
  });
  return { acceptedTypes };
}
