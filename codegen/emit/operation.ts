import type { BodyKind } from "../document/media-types.ts";
import type { Answer, Argument, Method } from "../model/model.ts";
import { docComment } from "./doc-comment.ts";
import { describedArguments, emitErrorStatuses, emitFacts, emitSummary } from "./describe-operation.ts";
import { enclose, indent, literal, propertyName } from "./layout.ts";

export function emitMethod(method: Method): string {
  const send = method.answer.kind === "page" ? "list" : "send";
  return [
    emitComment(method),
    enclose(`${method.name}(`, emitParameters(method), `): ${returnType(method)} {`, 2),
    "\n",
    indent(enclose(`return this.transport.${send}({`, emitCall(method), "});", 4, " ")),
    "\n}\n",
  ].join("");
}

/** What a user awaits: `APIPromise<Account>`, `PagePromise<AccountList, Account>`. */
export function returnType({ answer }: Method): string {
  switch (answer.kind) {
    case "page":
      return `PagePromise<${answer.envelope}, ${answer.item}>`;
    case "none":
      return "APIPromise<void>";
    case "response":
      return "APIPromise<Response>";
    case "optional":
      return answer.type === "unknown" ? "APIPromise<unknown>" : `APIPromise<${answer.type} | undefined>`;
    default:
      return `APIPromise<${answer.type}>`;
  }
}

function emitComment(method: Method): string {
  const { description, deprecated } = method;
  const statuses = emitErrorStatuses(method);
  const tags = [
    ...describeParameters(method),
    ...(statuses === "" ? [] : [`@throws APIError for ${statuses}`]),
    ...(deprecated ? ["@deprecated"] : []),
  ];
  return docComment(emitSummary(method), description, emitFacts(method), tags.join("\n"));
}

/** A tag for each argument of which the document says something. */
export function describeParameters(method: Method): string[] {
  return describedArguments(method).map((one) => `@param ${one.name} ${one.description.replace(/\s+/g, " ")}`);
}

/** Path parameters in path order, then body and query, then options. What may be left out comes after what may not. */
export function emitParameters(method: Method): string[] {
  return [
    ...method.pathParameters.map(({ name, type }) => `${name}: ${type}`),
    ...orderObjects(method).map(emitObject),
    "options?: RequestOptions",
  ];
}

/** Body and query, of which what may be left out comes after what may not. */
function orderObjects({ body, query }: Method): Argument[] {
  return [body, query].filter((one) => one !== undefined).toSorted((a, b) => Number(b.required) - Number(a.required));
}

/** What a method hands on to another one with the same parameters. */
export function emitArguments(method: Method): string[] {
  return [...method.pathParameters, ...orderObjects(method)].map(({ name }) => name).concat("options");
}

function emitObject({ name, type, required }: Argument): string {
  if (required) return `${name}: ${type}`;
  return name === "query" ? `${name}: ${type} = {}` : `${name}?: ${type}`;
}

function emitCall({
  httpMethod,
  path,
  pathParameters,
  query,
  queryStyles,
  body,
  answer,
  accept,
  honoursIdempotencyKey,
}: Method): string[] {
  const bodyType = body && bodyTypes[body.kind];
  return [
    ...(answer.kind === "page" ? [] : [`method: ${JSON.stringify(httpMethod)}`]),
    `path: ${JSON.stringify(path)}`,
    ...(pathParameters.length > 0 ? [emitPathParameters(pathParameters)] : []),
    ...(answer.kind === "page" ? [`pageStyle: ${answer.style}`] : []),
    ...(query === undefined ? [] : ["query"]),
    ...(Object.keys(queryStyles).length > 0 ? [`queryStyles: ${literal(queryStyles, 6)}`] : []),
    ...(body === undefined ? [] : ["body"]),
    ...(bodyType === undefined ? [] : [`bodyType: ${bodyType}`]),
    ...(body?.contentType === undefined ? [] : [`contentType: ${JSON.stringify(body.contentType)}`]),
    ...(isPlainAnswer(answer) ? [] : [`responseKind: ${JSON.stringify(answer.kind)}`]),
    ...(accept === undefined ? [] : [`accept: ${JSON.stringify(accept)}`]),
    ...(honoursIdempotencyKey ? ["honoursIdempotencyKey: true"] : []),
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
export const bodyTypes: Record<BodyKind, string | undefined> = {
  json: undefined,
  multipart: "multipart",
  form: "form",
  raw: "rawBody",
};

function isPlainAnswer({ kind }: Answer): boolean {
  return kind === "json" || kind === "page";
}
