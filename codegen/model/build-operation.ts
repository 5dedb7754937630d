import type { Document, Parameter, Schema } from "../document/document.ts";
import type { BodyContent } from "../document/media-types.ts";
import { headerValue, isExactType } from "../document/media-types.ts";
import { isBefore32 } from "../document/version.ts";
import { parameterName, uniqueName } from "../names.ts";
import type { NormalBody, NormalContent } from "../normalize/normalize-body.ts";
import type { NormalOperation, NormalOption } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { takesIdempotencyKey } from "../normalize/option-parameters.ts";
import { inlineType } from "../schemas/inline-type.ts";
import { layersOf } from "../schemas/layers.ts";
import type { Schemas } from "../schemas/layers.ts";
import { seeTag } from "../text/see-tag.ts";
import { buildPoll } from "./build-poll.ts";
import { buildResponse } from "./build-response.ts";
import { buildErrors } from "./error-statuses.ts";
import type { Argument, CallOption, PathArgument } from "./argument.ts";
import type { Body, BodyFormat } from "./body.ts";
import type { API } from "./model.ts";
import type { OperationMethod } from "./operation-method.ts";
import { isConditional } from "./is-conditional.ts";
import { listEncodings, streamEncodings } from "./list-encodings.ts";
import { formStyles, partEncodings } from "./part-encodings.ts";
import { pathStyle, pathType } from "./path-types.ts";
import { queryStyles } from "./query-styles.ts";
import { operationScopes } from "./scopes.ts";
import { querystringStyles } from "./querystring-styles.ts";
import { buildResponseHeaders } from "./response-headers.ts";

/** The method of one operation. */
export function buildOperation(
  operation: NormalOperation,
  normal: NormalDocument,
  document: Document,
  { pageStyles, errors }: Pick<API, "pageStyles" | "errors">,
): OperationMethod {
  const { source, method, httpMethod, path, query, body } = operation;
  const response = buildResponse(operation, normal, document, pageStyles);
  const poll = buildPoll(operation, normal);
  return {
    kind: "operation",
    name: method,
    resource: operation.resource,
    httpMethod,
    path,
    pointer: operation.pointer,
    summary: source.summary ?? "",
    description: source.description ?? "",
    deprecated: source.deprecated === true,
    see: seeTag(source.externalDocs),
    errors: buildErrors(source, errors),
    pathParameters: pathArguments(operation.pathParameters, document),
    query: query && buildQuery(query, operation, normal.types),
    queryStyles: operation.querystring
      ? querystringStyles(operation.querystring, document)
      : queryStyles(operation.queryParameters, document),
    body: body && buildBody(body, document),
    ...response,
    // Who waits makes the call again and again: neither a condition nor described headers go with that.
    isConditional: poll === undefined && isConditional(operation, response),
    responseHeaders: poll === undefined ? buildResponseHeaders(operation, normal) : undefined,
    poll,
    headers: operation.headers && buildOption(operation.headers),
    cookies: operation.cookies && buildOption(operation.cookies),
    scopes: operationScopes(source, document),
    rateLimit: source["x-rate-limit"],
    honoursIdempotencyKey: source["x-idempotency-key"] ?? takesIdempotencyKey(operation.parameters),
  };
}

export function buildOption({ schema, parameters }: NormalOption): CallOption {
  const members = parameters.map(({ schema: _, isWrittenByCaller: __, ...member }) => member);
  return { type: inlineType(schema), parameters: members };
}

function argument(name: string, schema: Schema, required: boolean, description: string): Argument {
  return { name, wireName: name, type: inlineType(schema), required, description };
}

function buildQuery(
  { schema, required }: NonNullable<NormalOperation["query"]>,
  operation: NormalOperation,
  types: Schemas,
): Argument {
  const whole = buildQuerystring(operation);
  if (whole !== undefined) return whole;
  const isWhole = !required && layersOf(schema, types).some((layer) => (layer.required ?? []).length > 0);
  return { ...argument("query", schema, required, ""), ...(isWhole && { isWhole }) };
}

/** What is no form is one argument, called as its parameter is. */
function buildQuerystring({ querystring, query, pathParameters }: NormalOperation): Argument | undefined {
  if (querystring === undefined || query === undefined || querystring.kind === "form") return undefined;
  const { name: wireName, description, required } = querystring;
  const taken = new Set(pathParameters.map(({ name }) => parameterName(name)));
  const name = uniqueName(wireName === "query" ? "querystring" : parameterName(wireName), taken);
  return { name, wireName, type: inlineType(query.schema), required, description };
}

function buildBody(body: NormalBody, document: Document): Body {
  const { required, description, others } = body;
  const usual = { name: "body", wireName: "body", required, description, ...buildFormat(body, document) };
  if (others.length === 0) return usual;
  const choices = [body, ...others].map((content) => ({
    mediaType: choiceType(content),
    ...buildFormat(content, document),
  }));
  return { ...usual, choices };
}

/** The type that a caller picks; a range of them goes by the usual one of its kind. */
function choiceType({ mediaType, kind }: NormalContent): string {
  if (isExactType(mediaType)) return mediaType;
  return kind === "raw" ? "application/octet-stream" : "application/json";
}

function buildFormat({ schema, mediaType, source, kind, itemsKind }: NormalContent, document: Document): BodyFormat {
  if (itemsKind !== undefined) {
    const item = inlineType(schema);
    const type = `Iterable<${item}> | AsyncIterable<${item}>`;
    const list = itemsKind === "multipart-items" ? streamEncodings(source, document) : undefined;
    return { type, kind: itemsKind, contentType: headerValue(mediaType), ...(list && { list }) };
  }
  const type = kind === "raw" ? rawType(mediaType) : inlineType(schema);
  switch (kind) {
    case "form":
      return { type, kind, contentType: undefined, styles: formStyles(source, document) };
    case "multipart":
      return { type, kind, contentType: multipartType(mediaType), ...buildParts(source, document) };
    default:
      return { type, kind, contentType: headerValue(mediaType) };
  }
}

function buildParts(source: BodyContent, document: Document): Pick<BodyFormat, "parts" | "list"> {
  const list = listEncodings(source, document);
  return list === undefined ? { parts: partEncodings(source, document) } : { list };
}

/** Without a boundary, which is another one for each form. */
function multipartType(mediaType: string): string | undefined {
  const type = headerValue(mediaType.replace(/;.*/s, "").trim().toLowerCase());
  return type === "multipart/form-data" ? undefined : type;
}

/** Text is a string, bytes are a file; some types, such as XML, may be either. */
function rawType(mediaType: string): string {
  if (/^text\/(?!\*)/i.test(mediaType)) return "string";
  return /^(application\/(octet-stream|zip|pdf)|image|audio|video)\b/i.test(mediaType)
    ? "Uploadable"
    : "string | Uploadable";
}

function pathArguments(parameters: Parameter[], document: Document): PathArgument[] {
  const taken = new Set<string>();
  return parameters.map((parameter) => {
    const name = uniqueName(parameterName(parameter.name), taken);
    taken.add(name);
    return pathArgument(parameter, name, document);
  });
}

function pathArgument(parameter: Parameter, name: string, document: Document): PathArgument {
  const type = pathType(parameter, document);
  const { name: wireName, description = "" } = parameter;
  const style = pathStyle(parameter, type, document);
  const isReserved = parameter.allowReserved === true && style !== "json" && !isBefore32(document.openapi);
  return { name, wireName, type, required: true, description, style, ...(isReserved && { isReserved }) };
}
