import type { BodyKind } from "../document/media-types.ts";
import type { Argument, OperationMethod, ResponseShape } from "../model/model.ts";
import { describeOperation } from "./describe-operation.ts";
import { enclose, literal, propertyName } from "./layout.ts";
import type { MethodText } from "./method-text.ts";

/** A method that sends one request. */
export function emitOperation(method: OperationMethod): MethodText {
  const { name, body, response } = method;
  const send = response.kind === "page" ? "list" : "send";
  const bodyType = body && bodyTypes[body.kind];
  return {
    name,
    parameters: emitParameters(method),
    returns: returnType(response),
    statement: enclose(`return this.transport.${send}({`, emitCall(method), "});", 4, " "),
    runtimeValues: bodyType === undefined ? [] : [bodyType],
    ...(response.kind === "page" ? { pageStyle: response.style } : {}),
    documentation: describeOperation(method),
  };
}

/** What a user awaits: `APIPromise<Account>`, `PagePromise<AccountList, Account>`. */
function returnType(response: ResponseShape): string {
  switch (response.kind) {
    case "page":
      return `PagePromise<${response.envelope}, ${response.item}>`;
    case "none":
      return "APIPromise<void>";
    case "response":
      return "APIPromise<Response>";
    case "optional":
      return response.type === "unknown" ? "APIPromise<unknown>" : `APIPromise<${response.type} | undefined>`;
    case "json":
      return `APIPromise<${response.type}>`;
  }
}

/** Path parameters in path order, then body and query, then options. Optional parameters come after required ones. */
function emitParameters(method: OperationMethod): string[] {
  return [
    ...method.pathParameters.map(({ name, type }) => `${name}: ${type}`),
    ...orderObjects(method).map(emitObject),
    "options?: RequestOptions",
  ];
}

/** The arguments with which another method of the same parameters calls this one. */
export function forwardedArguments(method: OperationMethod): string[] {
  return [...method.pathParameters, ...orderObjects(method)].map(({ name }) => name).concat("options");
}

function orderObjects({ body, query }: OperationMethod): Argument[] {
  return [body, query].filter((one) => one !== undefined).toSorted((a, b) => Number(b.required) - Number(a.required));
}

function emitObject({ name, type, required }: Argument): string {
  if (required) return `${name}: ${type}`;
  return name === "query" ? `${name}: ${type} = {}` : `${name}?: ${type}`;
}

/** The members of a call, as the transport takes them. */
function emitCall(method: OperationMethod): string[] {
  const { httpMethod, path, pathParameters, query, queryStyles, body, response, accept } = method;
  const bodyType = body && bodyTypes[body.kind];
  return [
    ...(response.kind === "page" ? [] : [`method: ${JSON.stringify(httpMethod)}`]),
    `path: ${JSON.stringify(path)}`,
    ...(pathParameters.length > 0 ? [emitPathParameters(pathParameters)] : []),
    ...(response.kind === "page" ? [`pageStyle: ${response.style}`] : []),
    ...(query === undefined ? [] : ["query"]),
    ...(Object.keys(queryStyles).length > 0 ? [`queryStyles: ${literal(queryStyles, 6)}`] : []),
    ...(body === undefined ? [] : ["body"]),
    ...(bodyType === undefined ? [] : [`bodyType: ${bodyType}`]),
    ...(body?.contentType === undefined ? [] : [`contentType: ${JSON.stringify(body.contentType)}`]),
    ...(isDefault(response) ? [] : [`responseKind: ${JSON.stringify(response.kind)}`]),
    ...(accept === undefined ? [] : [`accept: ${JSON.stringify(accept)}`]),
    ...(method.honoursIdempotencyKey ? ["honoursIdempotencyKey: true"] : []),
    "options",
  ];
}

function emitPathParameters(parameters: Argument[]): string {
  const members = parameters.map(({ name, wireName }) =>
    name === wireName ? name : `${propertyName(wireName)}: ${name}`,
  );
  return enclose("pathParams: {", members, "}", 6, " ");
}

/** What the runtime exports to write a body, if it is not JSON. */
const bodyTypes: Record<BodyKind, string | undefined> = {
  json: undefined,
  multipart: "multipart",
  form: "form",
  raw: "rawBody",
};

/** The transport parses a response as JSON, and a page is JSON. */
function isDefault({ kind }: ResponseShape): boolean {
  return kind === "json" || kind === "page";
}
