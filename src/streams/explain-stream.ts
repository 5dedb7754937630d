import { APIConnectionTimeoutError, SDKError } from "../platform/errors.ts";
import { redactError } from "../platform/redact.ts";
import type { Redact } from "../platform/redact.ts";
import { ItemFault } from "./item-reader.ts";
import { APIStreamError } from "./stream-error.ts";

/** What the error of a stream tells. */
export interface StreamFailure {
  readonly response: Response;
  /** How many items the loop was given before. */
  readonly itemCount: number;
  readonly redact: Redact;
  /** The caller may have it go on after a break. */
  readonly isResumable: boolean;
}

/** The error for whatever ended a stream early. */
export function explainStream(cause: unknown, failure: StreamFailure): SDKError {
  if (cause instanceof SDKError) return cause;
  const { response, itemCount, redact, isResumable } = failure;
  const { status, headers } = response;
  const lost = { status, contentType: headers.get("content-type") ?? undefined };
  const start = `The response has status ${status}, but after ${countItems(itemCount)} its stream`;
  if (cause instanceof ItemFault) {
    const excerpt = redact(cause.text).slice(0, 200);
    const message = `${start} holds one ${cause.message}.${excerpt && ` It begins: ${excerpt}`}${adviseOnEnd(excerpt)}`;
    return new APIStreamError(message, { ...lost, excerpt, cutOff: false }, itemCount);
  }
  const advice = isResumable ? " The option `resume` lets it go on after a break." : "";
  const reason = { cause: redactError(cause, redact) };
  return new APIStreamError(`${start} broke off.${advice}`, { ...lost, excerpt: "", cutOff: true }, itemCount, reason);
}

/** The error for a stream that sends nothing any more. */
export function stallError(timeout: number, itemCount: number): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError(
    `After ${countItems(itemCount)}, nothing came of the stream for ${timeout} ms. A longer \`timeout\` may help.`,
  );
}

/** Many servers end their streams by such a word, and few documents say so. */
function adviseOnEnd(text: string): string {
  if (!/^\[?[A-Z][A-Z_]*\]?$/.test(text)) return "";
  return `. If the server ends its streams so, generate the client with x-stream: { end: ${JSON.stringify(text)} } in an overlay.`;
}

function countItems(count: number): string {
  return count === 1 ? "1 item" : `${count} items`;
}
