import { APIConnectionTimeoutError } from "../platform/errors.ts";
import type { SDKError } from "../platform/errors.ts";
import { asSentence } from "../platform/sentence.ts";
import { timeUntilDeadline } from "./limits.ts";
import { isRateLimit, isWithheld, retryWait } from "./retry.ts";
import type { Failure, RetriedRequest, RetryState } from "./retry.ts";
import type { RunningCall } from "./running-call.ts";

const emptyBudget = "No further retry: too many calls to this host have failed lately.";
const noTimeLeft = "No further retry: the `deadline` leaves no time for it.";
/** What the error of a write says that is not sent again. */
export const mayCountTwice = "Not sent again, since it may have been carried out: see the option retryWrites.";

/** Whether another attempt follows one that has failed. */
export interface RetryDecision {
  /** Milliseconds until then; `undefined` if there must be none. */
  readonly wait: number | undefined;
  /** Why there is none, though one might have helped: a sentence for the error. */
  readonly reason?: string | undefined;
}

/**
 * Decides once for each attempt, since the call and the budget of its host count what it costs.
 * @param refusedFor the attempt had waited for its turn, and was refused for the rate limit all the same: milliseconds to wait
 */
export function decideRetry(
  failure: Failure,
  { settings, request, limits, state, budget }: RunningCall,
  refusedFor: number | undefined,
): RetryDecision {
  if (refusedFor !== undefined) state.refusals += 1;
  if (settings.renewKey?.(failure, request)) {
    state.refusals += 1;
    return { wait: 0 };
  }
  // A server may refuse with 403, which no other attempt helps against otherwise.
  const judged = refusedFor !== undefined && "headers" in failure ? { status: 429, headers: failure.headers } : failure;
  const retryState: RetryState = {
    attempts: state.attempts,
    refusals: state.refusals,
    refusedFor,
    timeLeft: timeUntilDeadline(limits, settings.clock),
    date: settings.clock.date(),
    random: settings.clock.random(),
  };
  const wait = retryWait(judged, request, retryState);
  if (wait === undefined) return { wait, reason: reasonOfNone(judged, request, retryState) };
  if (isRateLimit(judged)) return { wait };
  if (!budget.spend()) return { wait: undefined, reason: emptyBudget };
  state.paidRetries += 1;
  return { wait };
}

function reasonOfNone(failure: Failure, request: RetriedRequest, state: RetryState): string | undefined {
  if (isWithheld(failure, request, state)) return mayCountTwice;
  if (failure instanceof APIConnectionTimeoutError) return undefined; // that of the deadline names it
  return retryWait(failure, request, { ...state, timeLeft: Infinity }) === undefined ? undefined : noTimeLeft;
}

/** The error of a call that might have been retried: it says why it was not. */
export function withReason(error: SDKError, reason: string): SDKError {
  error.message = `${asSentence(error.message)} ${reason}`;
  return error;
}
