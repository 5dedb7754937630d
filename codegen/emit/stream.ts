import type { OperationMethod } from "../model/operation-method.ts";
import type { ChosenStream, StreamShape } from "../model/response-shape.ts";
import { literal } from "../text/layout.ts";
import { needsOptions } from "./parameters.ts";

/** Whether the caller has chosen the stream: `body.stream === true`. */
export function streamCondition(method: OperationMethod, { choice, mediaType }: ChosenStream): string {
  if (choice.argument === "accept") {
    return `options${needsOptions(method) ? "." : "?."}accept === ${JSON.stringify(mediaType)}`;
  }
  const { argument, member, isDefault } = choice;
  const isGiven = argument === "query" || method.body?.required === true; // a query has a default
  return `${argument}${isGiven ? "." : "?."}${member} ${isDefault ? "!== false" : "=== true"}`;
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
