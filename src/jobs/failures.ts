import {
  APIConnectionError,
  APIUserAbortError,
  AuthenticationError,
  isAPIError,
  SDKError,
} from "../platform/errors.ts";
import type { RowOutcome } from "./outcome.ts";

/**
 * What an error of a call means for a job: `again`: the server or the way to it failed, and may do better soon; `refused`:
 * the server will not have this row; `stop`: no row can succeed.
 */
export function meaningOf(error: unknown): "again" | "refused" | "stop" {
  if (isAPIError(error)) {
    if (error instanceof AuthenticationError) return "stop";
    return [408, 409, 429].includes(error.status) || error.status >= 500 ? "again" : "refused";
  }
  if (error instanceof APIUserAbortError || !(error instanceof SDKError)) return "stop";
  return error instanceof APIConnectionError || error.mayHaveBeenApplied ? "again" : "refused";
}

/** The outcome of a row that the server will not have. */
export function refusal(error: unknown, id?: string): RowOutcome {
  const reason = error instanceof Error ? error.message : String(error);
  const column = isAPIError(error) ? error.param : undefined;
  return { kind: "failed", ...(id && { id }), ...(column && { column }), reason };
}

/** @throws APIUserAbortError where the caller's signal has ended the job */
export function checkAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new APIUserAbortError("The signal has ended this job.", { cause: signal.reason });
}
