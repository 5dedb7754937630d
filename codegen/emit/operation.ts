import { requestPath } from "../document/request-path.ts";
import type { Argument, CallOption, PathArgument } from "../model/argument.ts";
import type { OperationMethod } from "../model/operation-method.ts";
import type { PageShape, ResponseShape } from "../model/response-shape.ts";
import { bodyTypeFunctions, emitBodyType } from "./body-type.ts";
import { allSignatures } from "./all-signatures.ts";
import { describeOperation } from "./describe-operation.ts";
import { enclose, indent, literal, propertyName } from "../text/layout.ts";
import type { MethodText } from "./method-text.ts";
import { emitParameters, isChosenByOptions, needsOptions } from "./parameters.ts";
import { emitQueryStyles, queryStyleFunctions } from "./query-styles.ts";
import { emitSend, sendFunctions } from "./send.ts";
import { awaitedType } from "./signatures.ts";
import type { Signature } from "./signatures.ts";
import { emitStream } from "./stream.ts";

/** A method that sends one request. */
export function emitOperation(method: OperationMethod): MethodText {
  const { name, response } = method;
  const { whole, overloads } = allSignatures(method);
  return {
    name,
    overloads: overloads.map((one) => ({
      parameters: emitParameters(method, one).map(withoutDefault(method, one)),
      returns: one.returns,
    })),
    parameters: emitParameters(method, whole),
    returns: whole.returns,
    statement: enclose(emitSend(method), emitCall(method), "});", 4, " "),
    runtimeValues: usedFunctions(method),
    ...(response.kind === "page" ? { pageStyle: response.style } : {}),
    documentation: describeOperation(method),
  };
}

/** Only the signature with the statement has defaults. */
function withoutDefault(method: OperationMethod, signature: Signature): (parameter: string) => string {
  const isBeforeRequired = needsOptions(method) || isChosenByOptions(signature);
  return (parameter) =>
    parameter.replace(/^(\w+): (.*) = \{\}$/, (_, name: string, type: string) =>
      isBeforeRequired ? `${name}: ${type} | undefined` : `${name}?: ${type}`,
    );
}

/** What the runtime exports that the statement of a method calls. */
function usedFunctions(method: OperationMethod): string[] {
  const { body, cookies, pathParameters, queryStyles } = method;
  return [
    ...(body === undefined ? [] : bodyTypeFunctions(body)),
    ...cookieFunctions(cookies),
    ...pathParameters.flatMap(pathFunctions),
    ...queryStyleFunctions(queryStyles),
    ...sendFunctions(method),
    ...responseFunctions(method),
  ];
}

/** The members of a call, as the transport takes them. */
function emitCall(method: OperationMethod): string[] {
  const { resource, name, httpMethod, path, pathParameters, query, queryStyles, body, response } = method;
  const bodyType = body && emitBodyType(body);
  return [
    `name: ${JSON.stringify(`${resource}.${name}`)}`,
    ...(response.kind === "page" ? [] : [`method: ${JSON.stringify(httpMethod)}`]),
    `path: ${JSON.stringify(requestPath(path))}`,
    ...(pathParameters.length > 0 ? [emitPathParameters(pathParameters)] : []),
    ...emitPathStyles(pathParameters),
    ...(response.kind === "page" ? [`pageStyle: ${emitPageStyle(response)}`] : []),
    ...(query === undefined ? [] : [emitQuery(query)]),
    ...(Object.keys(queryStyles).length > 0 ? [`queryStyles: ${emitQueryStyles(queryStyles, 6)}`] : []),
    ...emitSent(method),
    ...(body === undefined ? [] : ["body"]),
    ...(bodyType === undefined ? [] : [`bodyType: ${bodyType}`]),
    ...emitContentType(method),
    ...emitResponseKind(method),
    ...emitAccept(method),
    ...emitStream(method),
    ...emitResponseHeaders(method),
    ...(method.poll === undefined ? [] : [`poll: ${literal(method.poll, 6, "poll: ")}`]),
    ...(method.honoursIdempotencyKey && response.kind !== "page" ? ["honoursIdempotencyKey: true"] : []),
    "options",
  ];
}

function emitContentType(method: OperationMethod): string[] {
  const { body } = method;
  if (body?.choices !== undefined) return [`contentType: options${optional(method)}.contentType`];
  return body?.contentType === undefined ? [] : [`contentType: ${JSON.stringify(body.contentType)}`];
}

/** What is the whole query goes under its name, which is not written. */
function emitQuery({ name, wireName }: Argument): string {
  if (name === "query") return "query";
  return `query: { ${name === wireName ? name : `${propertyName(wireName)}: ${name}`} }`;
}

/** How a member of the options is read. */
function optional(method: OperationMethod): string {
  return needsOptions(method) ? "" : "?";
}

function emitPageStyle({ style, mayBeOther }: PageShape): string {
  return mayBeOther ? `pagesOrOther(${style})` : style;
}

/** What is sent beside what the options hold. */
function emitSent(method: OperationMethod): string[] {
  const { headers, cookies } = method;
  const sentHeaders = sentValues(headers, (name) => name.toLowerCase());
  const sentCookies = sentValues(cookies);
  const given = [`options${optional(method)}.cookies`, ...(sentCookies === undefined ? [] : [literal(sentCookies, 6)])];
  return [
    ...(sentHeaders === undefined ? [] : [`headers: ${literal(sentHeaders, 6)}`]),
    ...(cookies === undefined ? [] : [emitCookies(cookies, given)]),
  ];
}

/** `cookies: writeCookies(options?.cookies)`; what may fail is written once the call runs, so that it rejects. */
function emitCookies({ parameters }: CallOption, given: string[]): string {
  const styles = parameters.flatMap(({ name, cookieStyle }) =>
    cookieStyle === undefined ? [] : [`${propertyName(name)}: ${cookieWriters[cookieStyle]}`],
  );
  if (styles.length === 0) return `cookies: writeCookies(${given.join(", ")})`;
  const written = [enclose("{", styles, "}", 10, " "), ...given];
  const statement = enclose("return writeCookiesWith(", written, ");", 8);
  return `get cookies() {\n${indent(statement)}\n}`;
}

const cookieWriters = {
  joined: "cookieStyle()",
  exploded: 'cookieStyle("explode")',
  repeated: "repeatedCookie",
  members: "membersCookie",
  json: "jsonCookie",
};

function cookieFunctions(cookies: CallOption | undefined): string[] {
  if (cookies === undefined) return [];
  const styles = cookies.parameters.flatMap(({ cookieStyle }) => cookieStyle ?? []);
  if (styles.length === 0) return ["writeCookies"];
  return [...styles.map((style) => cookieWriters[style].replace(/\(.*/, "")), "writeCookiesWith"];
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

function emitPathParameters(parameters: Argument[]): string {
  const members = parameters.map(({ name, wireName }) =>
    name === wireName ? name : `${propertyName(wireName)}: ${name}`,
  );
  return enclose("pathParams: {", members, "}", 6, " ");
}

/** `pathStyles: { ids: pathStyle("matrix", "explode") }`, where there are some. */
function emitPathStyles(parameters: PathArgument[]): string[] {
  const members = parameters.flatMap((parameter) => {
    const written = emitPathStyle(parameter);
    return written === undefined ? [] : [`${propertyName(parameter.wireName)}: ${written}`];
  });
  return members.length === 0 ? [] : [enclose("pathStyles: {", members, "}", 6, " ")];
}

function emitPathStyle({ style, isReserved = false }: PathArgument): string | undefined {
  if (style === "json") return "jsonSegment";
  const given = style && [style.style, ...(style.explode ? ["explode"] : [])].map((word) => JSON.stringify(word));
  const written = given && `pathStyle(${given.join(", ")})`;
  return isReserved ? `reservedSegment(${written ?? ""})` : written;
}

function pathFunctions(parameter: PathArgument): string[] {
  return emitPathStyle(parameter)?.match(/[a-z]+Segment|pathStyle/g) ?? [];
}

function emitResponseHeaders({ responseHeaders }: OperationMethod): string[] {
  const name = "responseHeaders: ";
  return responseHeaders === undefined ? [] : [name + literal(responseHeaders.kinds, 6 + ",".length, name)];
}

/** Nothing where the transport does so by itself: it parses a response as JSON, and a page is JSON. */
function emitResponseKind(method: OperationMethod): string[] {
  const usual = usualKind(method.response);
  const kind = needsContent(method)
    ? `options${optional(method)}.accept === undefined ? ${usual} : ${readers.content}`
    : usual;
  if (method.isConditional && method.response.kind !== "page") return [`responseKind: ifModified(options, ${kind})`];
  return kind === '"json"' ? [] : [`responseKind: ${kind}`];
}

function usualKind(response: ResponseShape): string {
  if (response.kind === "page") return response.mayBeEmpty ? '"optional"' : '"json"';
  if (response.kind === "stream") return '"json"'; // the runtime reads it otherwise
  return readers[response.kind] ?? JSON.stringify(response.kind);
}

/** Whether the media type that the caller picks decides how the response is read. A list leaves it to what sends it. */
function needsContent({ response, acceptedTypes = [] }: OperationMethod): boolean {
  const isFixed = response.kind !== "content" && response.kind !== "page";
  return isFixed && acceptedTypes.some(({ type }) => type !== awaitedType(response));
}

/** What the runtime exports to read a response otherwise. */
const readers: Partial<Record<ResponseShape["kind"], string>> = {
  text: "asText",
  lines: "asJSONLines",
  headers: "asHeaders",
  content: "asContent",
  redirect: "asRedirect",
};

function responseFunctions(method: OperationMethod): string[] {
  const { response, isConditional } = method;
  const usual = readers[response.kind];
  return [
    ...(usual === undefined ? [] : [usual]),
    ...(needsContent(method) ? ["asContent"] : []),
    ...(isConditional && response.kind !== "page" ? ["ifModified"] : []),
    ...(response.kind === "page" && response.mayBeOther ? ["pagesOrOther"] : []),
  ];
}

/** `accept: "application/json, text/csv;q=0.9"`, unless the caller picks one. */
function emitAccept(method: OperationMethod): string[] {
  const { accept, acceptedTypes } = method;
  if (acceptedTypes === undefined) return accept === undefined ? [] : [`accept: ${JSON.stringify(accept)}`];
  return [`accept: options${optional(method)}.accept ?? ${JSON.stringify(accept ?? "application/json")}`];
}
