import { requestPath } from "../document/request-path.ts";
import type { Argument, CallOption, OperationMethod, PathArgument, ResponseShape } from "../model/model.ts";
import { bodyTypeFunctions, emitBodyType } from "./body-type.ts";
import { describeOperation } from "./describe-operation.ts";
import { enclose, literal, propertyName } from "../text/layout.ts";
import type { MethodText } from "./method-text.ts";
import { emitQueryStyles, queryStyleFunctions } from "./query-styles.ts";

/** A method that sends one request. */
export function emitOperation(method: OperationMethod): MethodText {
  const { name, response } = method;
  const send = response.kind === "page" ? "list" : "send";
  return {
    name,
    parameters: emitParameters(method),
    returns: returnType(response),
    statement: enclose(`return this.transport.${send}({`, emitCall(method), "});", 4, " "),
    runtimeValues: usedFunctions(method),
    ...(response.kind === "page" ? { pageStyle: response.style } : {}),
    documentation: describeOperation(method),
  };
}

/** What the runtime exports that the statement of a method calls. */
function usedFunctions({ body, cookies, pathParameters, queryStyles }: OperationMethod): string[] {
  return [
    ...(body === undefined ? [] : bodyTypeFunctions(body)),
    ...(cookies === undefined ? [] : [writeCookies]),
    ...(pathParameters.some(({ style }) => style !== undefined) ? ["pathStyle"] : []),
    ...queryStyleFunctions(queryStyles),
  ];
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
    ...orderObjects(method).map((argument) => emitObject(argument, needsOptions(method))),
    emitOptions("RequestOptions", method),
  ];
}

/** The options of a call, with the parameters that are members of them. */
export function emitOptions(type: string, { headers, cookies }: Pick<OperationMethod, "headers" | "cookies">): string {
  const given = Object.entries({ headers, cookies });
  const members = given.flatMap(([name, option]) =>
    option === undefined ? [] : [`${name}${needsOption(option) ? "" : "?"}: ${option.type}`],
  );
  const mark = needsOptions({ headers, cookies }) ? "" : "?";
  return `options${mark}: ${members.length === 0 ? type : `${type} & { ${members.join("; ")} }`}`;
}

function needsOptions({ headers, cookies }: Pick<OperationMethod, "headers" | "cookies">): boolean {
  return needsOption(headers) || needsOption(cookies);
}

function needsOption(option: CallOption | undefined): boolean {
  return option?.parameters.some(({ required }) => required) === true;
}

/** The arguments with which another method of the same parameters calls this one. */
export function forwardedArguments(method: OperationMethod): string[] {
  return [...method.pathParameters, ...orderObjects(method)].map(({ name }) => name).concat("options");
}

function orderObjects({ body, query }: OperationMethod): Argument[] {
  return [body, query].filter((one) => one !== undefined).toSorted((a, b) => Number(b.required) - Number(a.required));
}

/** What may be left out cannot stand before what may not, but for what has a default. */
function emitObject({ name, type, required }: Argument, isBeforeRequired: boolean): string {
  if (required) return `${name}: ${type}`;
  if (name === "body" && isBeforeRequired) return `${name}: ${type} | undefined`;
  return name === "query" ? `${name}: ${type} = {}` : `${name}?: ${type}`;
}

/** The members of a call, as the transport takes them. */
function emitCall(method: OperationMethod): string[] {
  const { resource, name, httpMethod, path, pathParameters, query, queryStyles, body, response, accept } = method;
  const bodyType = body && emitBodyType(body);
  return [
    `name: ${JSON.stringify(`${resource}.${name}`)}`,
    ...(response.kind === "page" ? [] : [`method: ${JSON.stringify(httpMethod)}`]),
    `path: ${JSON.stringify(requestPath(path))}`,
    ...(pathParameters.length > 0 ? [emitPathParameters(pathParameters)] : []),
    ...emitPathStyles(pathParameters),
    ...(response.kind === "page" ? [`pageStyle: ${response.style}`] : []),
    ...(query === undefined ? [] : ["query"]),
    ...(Object.keys(queryStyles).length > 0 ? [`queryStyles: ${emitQueryStyles(queryStyles, 6)}`] : []),
    ...emitSent(method),
    ...(body === undefined ? [] : ["body"]),
    ...(bodyType === undefined ? [] : [`bodyType: ${bodyType}`]),
    ...(body?.contentType === undefined ? [] : [`contentType: ${JSON.stringify(body.contentType)}`]),
    ...(isDefault(response) ? [] : [`responseKind: ${JSON.stringify(response.kind)}`]),
    ...(accept === undefined ? [] : [`accept: ${JSON.stringify(accept)}`]),
    ...(method.honoursIdempotencyKey ? ["honoursIdempotencyKey: true"] : []),
    "options",
  ];
}

/** What is sent beside what the options hold. */
function emitSent(method: OperationMethod): string[] {
  const { headers, cookies } = method;
  const sentHeaders = sentValues(headers, (name) => name.toLowerCase());
  const sentCookies = sentValues(cookies);
  const given = [
    `options${needsOptions(method) ? "" : "?"}.cookies`,
    ...(sentCookies === undefined ? [] : [literal(sentCookies, 6)]),
  ];
  return [
    ...(sentHeaders === undefined ? [] : [`headers: ${literal(sentHeaders, 6)}`]),
    ...(cookies === undefined ? [] : [`cookies: ${writeCookies}(${given.join(", ")})`]),
  ];
}

function sentValues(
  option: CallOption | undefined,
  spell = (name: string): string => name,
): Record<string, string> | undefined {
  const sent = option?.parameters.flatMap(({ name, value }): [string, string][] =>
    value === undefined ? [] : [[spell(name), value]],
  );
  return sent === undefined || sent.length === 0 ? undefined : Object.fromEntries(sent);
}

/** What the runtime exports to write cookies. */
const writeCookies = "writeCookies";

function emitPathParameters(parameters: Argument[]): string {
  const members = parameters.map(({ name, wireName }) =>
    name === wireName ? name : `${propertyName(wireName)}: ${name}`,
  );
  return enclose("pathParams: {", members, "}", 6, " ");
}

/** `pathStyles: { ids: pathStyle("matrix", "explode") }`, where there are some. */
function emitPathStyles(parameters: PathArgument[]): string[] {
  const members = parameters.flatMap(({ wireName, style }) => {
    if (style === undefined) return [];
    const given = [style.style, ...(style.explode ? ["explode"] : [])].map((word) => JSON.stringify(word));
    return [`${propertyName(wireName)}: pathStyle(${given.join(", ")})`];
  });
  return members.length === 0 ? [] : [enclose("pathStyles: {", members, "}", 6, " ")];
}

/** The transport parses a response as JSON, and a page is JSON. */
function isDefault({ kind }: ResponseShape): boolean {
  return kind === "json" || kind === "page";
}
