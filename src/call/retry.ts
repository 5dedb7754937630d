import { requestedWait } from "../http/retry-after.ts";
import { longestTimer } from "../platform/clock.ts";
import { APIConnectionError, APIError, APIResponseLostError, APIUserAbortError } from "../platform/errors.ts";
import type { CallSettings } from "../settings/call-settings.ts";
import { connectionFailureOf } from "./connection-failure.ts";

/** A response that is not 2xx; an APIError is one as well. */
export type ErrorResponse = Pick<Response, "status" | "headers">;

/** Why an attempt failed: an error, or a response that is not 2xx and whose body nobody has read yet. */
export type Failure = Error | ErrorResponse;

/** What the decision needs to know of the request. */
export interface RetriedRequest {
  readonly method: string;
  readonly isRead: boolean;
  /** The server responds to a repeated key with the stored response, and this request carries a key. */
  readonly keyIsHonoured: boolean;
  readonly bodyIsStream: boolean;
  readonly callSettings: Pick<CallSettings, "maxRetries" | "maxRetryAfter" | "retryWrites">;
}

/** How far the call has come. */
export interface RetryState {
  readonly attempts: number;
  /** Those that had waited for their turn, and were refused for the rate limit all the same; or for an old token. */
  readonly refusals: number;
  /** The last one is one of those: the milliseconds that the server asks to wait. */
  readonly refusedFor?: number | undefined;
  /** Milliseconds until the deadline. */
  readonly timeLeft: number;
  /** Milliseconds since 1970. */
  readonly date: number;
  readonly random: number;
}

/** Milliseconds to wait before the next attempt; `undefined` if there must be none. */
export function retryWait(failure: Failure, request: RetriedRequest, state: RetryState): number | undefined {
  if (isLast(request.callSettings.maxRetries, state) || !isRetryable(failure, request)) return undefined;
  const requested =
    state.refusedFor ?? (isErrorResponse(failure) ? requestedWait(failure.headers, state.date) : undefined);
  const longest = Math.min(request.callSettings.maxRetryAfter * 1000, longestTimer);
  if (requested !== undefined && requested > longest) return undefined;
  // Clients with the same Retry-After do not come back together.
  const wait = requested === undefined ? backoff(state.attempts - 1, state.random) : requested * (1 + state.random / 4);
  return wait < state.timeLeft ? wait : undefined;
}

/** Such a refusal is no failed attempt, unless it is the tenth, or no attempt may follow at all. */
function isLast(maxRetries: number, { attempts, refusals }: RetryState): boolean {
  const failed = maxRetries === 0 || attempts >= 10 ? attempts : attempts - refusals;
  return failed > maxRetries;
}

/** Whether sending the request twice is the same as sending it once. */
export function isIdempotent(request: Pick<RetriedRequest, "isRead" | "keyIsHonoured">): boolean {
  return request.isRead || request.keyIsHonoured;
}

/** Whether another attempt may help and does no harm. */
export function isRetryable(failure: Failure, request: RetriedRequest): boolean {
  if (request.bodyIsStream) return false; // the first attempt has consumed it
  const mayRepeat = isIdempotent(request) || mayRepeatWrite(request);

  if (failure instanceof APIResponseLostError) return failure.cutOff && isIdempotent(request);
  if (failure instanceof APIConnectionError) return isConnectionRetryable(failure, mayRepeat);
  if (!isErrorResponse(failure)) return false;
  return isRetryableStatus(failure) && (mayRepeat || failure.status === 429);
}

/** Whether a write may be sent again that may have been carried out, though nothing makes it count once. */
function mayRepeatWrite({ method, callSettings: { retryWrites } }: RetriedRequest): boolean {
  return retryWrites === "idempotent" ? method === "PUT" || method === "DELETE" : retryWrites;
}

/** Whether another attempt would follow, had the request not been a write that may have been carried out. */
export function isWithheld(failure: Failure, request: RetriedRequest, state: RetryState): boolean {
  if (mayRepeatWrite(request) || !mayHaveBeenApplied(failure, request)) return false;
  const callSettings = { ...request.callSettings, retryWrites: true };
  return retryWait(failure, { ...request, callSettings }, state) !== undefined;
}

/** The server is up, and says when to come back: such a retry is free. */
export function isRateLimit(failure: Failure): boolean {
  return "status" in failure && failure.status === 429;
}

function isErrorResponse(failure: Failure): failure is ErrorResponse {
  return failure instanceof APIError || !(failure instanceof Error);
}

function isConnectionRetryable(failure: APIConnectionError, mayRepeat: boolean): boolean {
  const kind = connectionFailureOf(failure);
  return kind === "unconnected" || (kind === "lost" && mayRepeat);
}

function isRetryableStatus(response: ErrorResponse): boolean {
  const { status, headers } = response;
  const advice = headers.get("x-should-retry");
  if (advice === "true") return true;
  if (advice === "false") return false;
  if (status === 409) return isPassingConflict(response);
  return status === 408 || status === 429 || status >= 500;
}

/** The conflict with a call of the same idempotency key ends by itself. An API that names no types may mean that one. */
function isPassingConflict(response: ErrorResponse): boolean {
  const type = response instanceof APIError ? response.type : undefined;
  return type === undefined || type === "idempotency_conflict";
}

/** Whether a request that failed like this may have been carried out. */
export function mayHaveBeenApplied(failure: Failure, request: Pick<RetriedRequest, "isRead">): boolean {
  if (request.isRead) return false;
  if (isErrorResponse(failure)) return failure.status === 408 || failure.status >= 500;
  if (failure instanceof APIConnectionError) return connectionFailureOf(failure) === "lost";
  return failure instanceof APIUserAbortError;
}

/** Milliseconds before retry `n`, counted from 0: 0.5 s, doubled each time up to 8 s, less up to a quarter. */
export function backoff(n: number, random: number): number {
  return Math.min(500 * 2 ** n, 8000) * (1 - random / 4);
}
