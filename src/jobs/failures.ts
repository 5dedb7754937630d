import { mayCountTwice } from "../call/retry-decision.ts";
import { APIConnectionError, APIUserAbortError, isAPIError, PaginationError, SDKError } from "../platform/errors.ts";
import { asSentence } from "../platform/sentence.ts";
import type { RowOutcome } from "./outcome.ts";

/**
 * What an error of a call means for a job: `again`: the server or the way to it failed, and may do better soon; `refused`:
 * the server will not have this row; `stop`: no row can succeed, since the key or an option is refused.
 */
export function meaningOf(error: unknown): "again" | "refused" | "stop" {
  if (isAPIError(error)) {
    const isRateLimit = error.status === 429 || (error.status === 403 && error.retryAfter !== undefined);
    if ([401, 403].includes(error.status) && !isRateLimit) return "stop";
    return isRateLimit || [408, 409].includes(error.status) || error.status >= 500 ? "again" : "refused";
  }
  if (error instanceof APIUserAbortError || !(error instanceof SDKError)) return "stop";
  if (error instanceof APIConnectionError || error instanceof PaginationError || error.mayHaveBeenApplied)
    return "again";
  return error.attempts === 0 ? "stop" : "refused"; // what sends nothing for one row, sends nothing for any
}

/** The outcome of a row that the server will not have. */
export function refusal(error: unknown, columnOf: (field: string) => string, id?: string): RowOutcome {
  const reason = error instanceof Error ? error.message : String(error);
  const field = isAPIError(error) ? error.param : undefined;
  return { kind: "failed", ...(id && { id }), ...(field && { column: columnOf(field) }), reason };
}

/** The outcome of a row whose last write may be carried out yet, and what is to be done about it: the client's advice is for calls. */
export function unfinished(error: unknown, hasJournal: boolean): RowOutcome {
  const message = error instanceof Error ? error.message : String(error);
  const cause = asSentence(message.replace(` ${mayCountTwice}`, ""));
  if (hasJournal)
    return { kind: "unfinished", reason: `${cause} Run it again with the same journal, which goes on here.` };
  const mayBeThere = error instanceof SDKError && error.mayHaveBeenApplied;
  const advice = mayBeThere
    ? "It may have been written: look for its record before you give the row to another import."
    : "Give the row to another import.";
  return { kind: "unfinished", reason: `${cause} ${advice}` };
}

/** @throws APIUserAbortError where the caller's signal has ended the job */
export function checkAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new APIUserAbortError("The signal has ended this job.", { cause: signal.reason });
}
