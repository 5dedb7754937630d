import { requestPath } from "../document/request-path.ts";
import type { Argument } from "../model/argument.ts";
import type { OperationMethod } from "../model/operation-method.ts";
import type { PageShape } from "../model/response-shape.ts";
import { enclose, literal, propertyName } from "../text/layout.ts";
import { allSignatures } from "./all-signatures.ts";
import { bodyTypeFunctions, emitBodyType } from "./body-type.ts";
import { describeOperation } from "./describe-operation.ts";
import type { MethodText } from "./method-text.ts";
import { emitParameters, isChosenByOptions, needsOptions, optional } from "./parameters.ts";
import { emitPathParameters, emitPathStyles, pathFunctions } from "./path.ts";
import { emitQueryStyles, queryStyleFunctions } from "./query-styles.ts";
import { emitAccept, emitResponseHeaders, emitResponseKind, responseFunctions } from "./response.ts";
import { emitSend, sendFunctions } from "./send.ts";
import { cookieFunctions, emitSent } from "./sent-values.ts";
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

function emitPageStyle({ style, mayBeOther }: PageShape): string {
  return mayBeOther ? `pagesOrOther(${style})` : style;
}
