import type { Settings } from "../settings/settings.ts";
import type { BuiltRequest } from "./build-request.ts";
import type { CallObserver } from "./call-observer.ts";
import type { CallState } from "./call.ts";
import type { Limits } from "./limits.ts";
import type { RetryBudget } from "./retry-budget.ts";

/** A call under way: what all its attempts share. */
export interface RunningCall {
  readonly settings: Settings;
  readonly request: BuiltRequest;
  readonly limits: Limits;
  readonly state: CallState;
  readonly budget: RetryBudget;
  readonly observer: CallObserver | undefined;
}
