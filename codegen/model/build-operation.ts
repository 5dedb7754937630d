import type { Document, Parameter, Schema } from "../document/document.ts";
import { bodyKind, headerValue } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import { parameterName, uniqueName } from "../names.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { parameterSchema } from "../normalize/query-schema.ts";
import { inlineType } from "../schemas/inline-type.ts";
import { buildResponse } from "./build-response.ts";
import { buildErrors } from "./error-statuses.ts";
import type { API, Argument, Body, OperationMethod } from "./model.ts";
import { queryStyles } from "./query-styles.ts";
import { keyNames } from "./security-scheme.ts";

/** The method of one operation. */
export function buildOperation(
  operation: NormalOperation,
  normal: NormalDocument,
  document: Document,
  { pageStyles, errors }: Pick<API, "pageStyles" | "errors">,
): OperationMethod {
  const { source, method, httpMethod, path, query, body } = operation;
  return {
    kind: "operation",
    name: method,
    httpMethod: httpMethod.toUpperCase(),
    path,
    pointer: operation.pointer,
    summary: source.summary ?? "",
    description: source.description ?? "",
    deprecated: source.deprecated === true,
    errors: buildErrors(source, errors),
    pathParameters: pathArguments(operation.pathParameters, document),
    query: query && argument("query", query.schema, query.required, ""),
    queryStyles: queryStyles(operation.queryParameters, document),
    body: body && buildBody(body),
    ...buildResponse(operation, normal, pageStyles),
    requiredHeaders: requiredNames("header", operation, document),
    requiredCookies: requiredNames("cookie", operation, document),
    scopes: source["x-scopes"] ?? [],
    rateLimit: source["x-rate-limit"],
    honoursIdempotencyKey: source["x-idempotency-key"] === true,
  };
}

/** Without those that the client sends by itself, and without keys, which are an option of the client. */
function requiredNames(location: "header" | "cookie", { parameters }: NormalOperation, document: Document): string[] {
  const sent = ["accept", "authorization", "content-type", document["x-client"]?.versionHeader?.name.toLowerCase()];
  const known = [...sent, ...keyNames(location, document)];
  return parameters
    .filter((parameter) => parameter.in === location && parameter.required === true)
    .map(({ name }) => name)
    .filter((name) => !known.includes(name.toLowerCase()));
}

function argument(name: string, schema: Schema, required: boolean, description: string): Argument {
  return { name, wireName: name, type: inlineType(schema), required, description };
}

function buildBody({ schema, required, description, mediaType }: NonNullable<NormalOperation["body"]>): Body {
  const kind = bodyKind(mediaType);
  const type = kind === "raw" ? rawType(mediaType) : inlineType(schema);
  const contentType = kind === "json" || kind === "raw" ? headerValue(mediaType) : undefined;
  return { name: "body", wireName: "body", type, required, description, kind, contentType };
}

/** Text is a string, bytes are a file; some types, such as XML, may be either. */
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
