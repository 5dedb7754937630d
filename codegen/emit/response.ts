import type { OperationMethod } from "../model/operation-method.ts";
import type { ResponseShape } from "../model/response-shape.ts";
import { literal } from "../text/layout.ts";
import { optional } from "./parameters.ts";
import { awaitedType } from "./signatures.ts";

export function emitResponseHeaders({ responseHeaders }: OperationMethod): string[] {
  const name = "responseHeaders: ";
  return responseHeaders === undefined ? [] : [name + literal(responseHeaders.kinds, 6 + ",".length, name)];
}

/** Nothing where the transport does so by itself: it parses a response as JSON, and a page is JSON. */
export function emitResponseKind(method: OperationMethod): string[] {
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

export function responseFunctions(method: OperationMethod): string[] {
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
export function emitAccept(method: OperationMethod): string[] {
  const { accept, acceptedTypes } = method;
  if (acceptedTypes === undefined) return accept === undefined ? [] : [`accept: ${JSON.stringify(accept)}`];
  return [`accept: options${optional(method)}.accept ?? ${JSON.stringify(accept ?? "application/json")}`];
}
