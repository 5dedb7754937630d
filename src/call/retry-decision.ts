import { isRateLimit, retryWait } from "./retry.ts";
import type { Failure } from "./retry.ts";
import type { RunningCall } from "./running-call.ts";

/** Whether another attempt follows one that has failed. */
export interface RetryDecision {
  /** Milliseconds until then; `undefined` if there must be none. */
  readonly wait: number | undefined;
  /** It might have helped, but the host has had its retries. */
  readonly isBudgetEmpty: boolean;
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
    return { wait: 0, isBudgetEmpty: false };
  }
  // A server may refuse with 403, which no other attempt helps against otherwise.
  const judged = refusedFor !== undefined && "headers" in failure ? { status: 429, headers: failure.headers } : failure;
  const wait = retryWait(judged, request, {
    attempts: state.attempts,
    refusals: state.refusals,
    refusedFor,
    timeLeft: limits.endsAt - settings.clock.now(),
    date: settings.clock.date(),
    random: settings.clock.random(),
  });
  const isFree = wait === undefined || isRateLimit(judged);
  const isBudgetEmpty = !isFree && !budget.spend();
  if (!isFree && !isBudgetEmpty) state.paidRetries += 1;
  return { wait: isBudgetEmpty ? undefined : wait, isBudgetEmpty };
}
