import type { OperationMethod } from "../model/operation-method.ts";
import type { ChosenStream, StreamShape } from "../model/response-shape.ts";
import { literal } from "../text/layout.ts";
import { needsOptions } from "./parameters.ts";

/** The function of the runtime that sends the call of a method, and what it takes before the call. */
export function emitSend(method: OperationMethod): string {
  const { response, stream } = method;
  if (response.kind === "stream") return "return sendForStream(this.transport, {";
  if (stream === undefined) return `return this.transport.${response.kind === "page" ? "list" : "send"}({`;
  return `return sendForStreamIf(${emitCondition(method, stream)}, this.transport, {`;
}

/** `body.stream === true` */
function emitCondition(method: OperationMethod, { choice, mediaType }: ChosenStream): string {
  if (choice.argument === "accept") {
    return `options${needsOptions(method) ? "." : "?."}accept === ${JSON.stringify(mediaType)}`;
  }
  const { argument, member, isDefault } = choice;
  const isGiven = argument === "query" || method.body?.required === true; // a query has a default
  return `${argument}${isGiven ? "." : "?."}${member} ${isDefault ? "!== false" : "=== true"}`;
}

/** What the runtime exports to send it. */
export function sendFunctions({ response, stream }: OperationMethod): string[] {
  if (response.kind === "stream") return ["sendForStream"];
  return stream === undefined ? [] : ["sendForStreamIf"];
}

/** The members of a call that say how its stream is read; of one that may be a stream, in a member of their own. */
export function emitStream({ response, stream }: OperationMethod): string[] {
  if (response.kind === "stream") return streamMembers(response, 6);
  if (stream === undefined) return [];
  const accept = `accept: ${JSON.stringify(stream.mediaType)}`;
  return [`stream: { ${[...streamMembers(stream, 8), accept].join(", ")} }`];
}

function streamMembers({ format, end }: StreamShape, indentation: number): string[] {
  const value = typeof format === "object" ? literal(format, indentation) : JSON.stringify(format);
  return [`format: ${value}`, ...(end === undefined ? [] : [`end: ${JSON.stringify(end)}`])];
}
