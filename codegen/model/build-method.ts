import type { Document, Operation, Parameter, Schema } from "../document/document.ts";
import { bodyKind, headerValue } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import { parameterName, uniqueName } from "../names.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { parameterSchema } from "../normalize/query-schema.ts";
import { typeInPlace } from "../schemas/type-in-place.ts";
import { buildAnswer } from "./build-response.ts";
import { buildDownload } from "./build-download.ts";
import type { Argument, Body, Method, NamedPageStyle } from "./model.ts";
import { queryStyles } from "./query-styles.ts";
import { keyNames } from "./security-scheme.ts";
import { buildUploadSession } from "./build-upload.ts";

export function buildMethod(
  operation: NormalOperation,
  normal: NormalDocument,
  document: Document,
  pageStyles: NamedPageStyle[],
): Method {
  const { source, method, httpMethod, path, query, body } = operation;
  return {
    name: method,
    httpMethod: httpMethod.toUpperCase(),
    path,
    pointer: operation.pointer,
    summary: source.summary ?? "",
    description: source.description ?? "",
    deprecated: source.deprecated === true,
    errors: errorStatuses(source),
    pathParameters: pathArguments(operation.pathParameters, document),
    query: query && argument("query", query.schema, query.required, ""),
    queryStyles: queryStyles(operation.queryParameters, document),
    body: body && buildBody(body),
    ...buildAnswer(operation, normal, pageStyles),
    requiredHeaders: requiredNames("header", operation, document),
    requiredCookies: requiredNames("cookie", operation, document),
    scopes: source["x-scopes"] ?? [],
    rateLimit: source["x-rate-limit"],
    honoursIdempotencyKey: source["x-idempotency-key"] === true,
    uploadSession: buildUploadSession(operation, normal),
    download: buildDownload(operation, normal),
  };
}

/** Without those that the client sends by itself, and without keys, of which users hear once and not at each call. */
function requiredNames(place: "header" | "cookie", { parameters }: NormalOperation, document: Document): string[] {
  const sent = ["accept", "authorization", "content-type", document["x-client"]?.versionHeader?.name.toLowerCase()];
  const known = [...sent, ...keyNames(place, document)];
  return parameters
    .filter((parameter) => parameter.in === place && parameter.required === true)
    .map(({ name }) => name)
    .filter((name) => !known.includes(name.toLowerCase()));
}

/** Server errors are one kind of failure to a caller, whichever of them it is. */
function errorStatuses({ responses = {} }: Operation): string[] {
  const statuses = Object.keys(responses).filter((status) => /^[45]/.test(status));
  const shown = statuses.map((status) => (status.startsWith("5") ? "5xx" : status.toLowerCase()));
  return [...new Set(shown)].sort();
}

function argument(name: string, schema: Schema, required: boolean, description: string): Argument {
  return { name, wireName: name, type: typeInPlace(schema), required, description };
}

function buildBody({ schema, required, description, mediaType }: NonNullable<NormalOperation["body"]>): Body {
  const kind = bodyKind(mediaType);
  const type = kind === "raw" ? rawType(mediaType) : typeInPlace(schema);
  const contentType = kind === "json" || kind === "raw" ? headerValue(mediaType) : undefined;
  return { name: "body", wireName: "body", type, required, description, kind, contentType };
}

/** Text is a string, bytes are a file; of some types one cannot tell, such as XML. */
function rawType(mediaType: string): string {
  if (/^text\/(?!\*)/i.test(mediaType)) return "string";
  return /^(application\/(octet-stream|zip|pdf)|image|audio|video)\b/i.test(mediaType)
    ? "Uploadable"
    : "string | Uploadable";
}

function pathArguments(parameters: Parameter[], document: Document): Argument[] {
  const taken = new Set<string>();
  return parameters.map((parameter) => {
    const name = uniqueName(parameterName(parameter.name), taken);
    taken.add(name);
    return pathArgument(parameter, name, document);
  });
}

function pathArgument(parameter: Parameter, name: string, document: Document): Argument {
  const { type } = resolve(document, parameterSchema(parameter));
  const isNumber = type === "integer" || type === "number";
  return {
    name,
    wireName: parameter.name,
    type: isNumber ? "number" : "string",
    required: true,
    description: parameter.description ?? "",
  };
}
