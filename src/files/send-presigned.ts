import type { BuiltRequest } from "../call/build-request.ts";
import type { CallState } from "../call/call.ts";
import type { Limits } from "../call/limits.ts";
import { isObserved, observe } from "../call/observe.ts";
import type { ParsedResponse } from "../call/read-response.ts";
import { budgetOf } from "../call/retry-budget.ts";
import { sendWithRetries } from "../call/send.ts";
import type { Settings } from "../settings/settings.ts";

/** Sends a request to a presigned URL, with the retries and the events of any call. */
export async function sendPresigned(
  settings: Settings,
  request: BuiltRequest,
  limits: Limits,
  state: CallState,
): Promise<ParsedResponse<unknown>> {
  const observer = isObserved(settings) ? await observe(settings, state, request) : undefined;
  const budget = budgetOf(new URL(request.url).origin);
  try {
    const parsed = await sendWithRetries({ settings, request, limits, state, budget, observer });
    observer?.end();
    return parsed;
  } catch (error) {
    observer?.end(error);
    throw error;
  }
}
