import type { OperationMethod } from "../model/operation-method.ts";
import { needsOptions } from "./parameters.ts";
import { awaitedType } from "./signatures.ts";
import { streamCondition } from "./stream.ts";

/** The function of the runtime that sends the call of a method, and what it takes before the call. */
export function emitSend(method: OperationMethod): string {
  const [sendFunction] = sendFunctions(method);
  if (sendFunction === undefined) return "return this.transport.send({";
  const { stream } = method;
  if (sendFunction === "sendForStreamIf" && stream !== undefined) {
    return `return sendForStreamIf(${streamCondition(method, stream)}, this.transport, {`;
  }
  const condition = sendFunction.startsWith("sendForPageIf") ? `${pageCondition(method)}, ` : "";
  return `return ${sendFunction}(${condition}this.transport, {`;
}

/** Whether the caller has picked no media type that is no page: `options?.accept !== "text/csv"`. */
function pageCondition(method: OperationMethod): string {
  const { response, acceptedTypes = [] } = method;
  const others = acceptedTypes.filter(({ type }) => type !== awaitedType(response));
  const accept = `options${needsOptions(method) ? "." : "?."}accept`;
  return others.map(({ mediaType }) => `${accept} !== ${JSON.stringify(mediaType)}`).join(" && ");
}

/** What the runtime exports to send it, where the transport does not: a client without pages holds no code for them. */
export function sendFunctions(method: OperationMethod): string[] {
  const { response, stream, isConditional, poll, responseHeaders } = method;
  if (poll !== undefined) return ["sendForPoll"];
  if (response.kind === "stream") return ["sendForStream"];
  if (stream !== undefined) return ["sendForStreamIf"];
  if (responseHeaders !== undefined) return [response.kind === "page" ? "listForHeaders" : "sendForHeaders"];
  if (response.kind !== "page") return [];
  const isPage = pageCondition(method) === "";
  if (isConditional) return [isPage ? "listIfModified" : "sendForPageIfModified"];
  return [isPage ? "sendForPage" : "sendForPageIf"];
}
