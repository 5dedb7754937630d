import { parseResponse, readBody, unreadResponse } from "./read-response.ts";
import type { ParsedResponse } from "./read-response.ts";
import { buildAPIError } from "./response-error.ts";
import { requestKey } from "../auth/api-key.ts";
import type { SentRequest } from "../auth/scheme.ts";
import { keyRedactor } from "../auth/redact-key.ts";
import { buildRequest } from "./build-request.ts";
import type { BuiltRequest } from "./build-request.ts";
import { overrideCallSettings } from "../settings/call-settings.ts";
import { withCallState } from "./call-state.ts";
import type { CallState } from "./call-state.ts";
import type { Call } from "./call.ts";
import { SDKError } from "../platform/errors.ts";
import type { APIError } from "../platform/errors.ts";
import { explainFailure } from "./failure.ts";
import type { HeaderRecord } from "../http/headers.ts";
import { readingTimeoutError, startLimits, withinLimits } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { logResponse, logFailure, logRetry } from "../settings/logging.ts";
import type { Redact } from "../platform/redact.ts";
import { mayHaveBeenApplied, retryWait } from "./retry.ts";
import type { Failure } from "./retry.ts";
import type { Settings } from "../settings/settings.ts";

/** A call under way: what all its attempts share. */
export interface RunningCall {
  readonly settings: Settings;
  readonly request: BuiltRequest;
  readonly limits: Limits;
  readonly state: CallState;
}

/** One attempt under way. */
interface Attempt {
  sent: SentRequest | undefined;
  response: Response | undefined;
  /** What was decided when an answer was not 2xx: once, since its body is read or dropped accordingly. */
  decided: { readonly wait: number | undefined } | undefined;
}

/** Sends a call: builds its request, once, then tries until there is an answer or no hope. */
export async function send<T>(settings: Settings, call: Call, state: CallState): Promise<ParsedResponse<T>> {
  try {
    const { clock } = settings;
    const callSettings = overrideCallSettings(settings.callSettings, call.options);
    const limits = startLimits(callSettings.deadline, call.options?.signal, clock.now());
    const built = buildRequest(settings, call, callSettings);
    // A form or a file may be made of a stream that never ends.
    const request =
      typeof built === "function"
        ? await withinLimits(limits, callSettings.timeout, clock.now(), built, readingTimeoutError)
        : built;
    return await sendWithRetries({ settings, request, limits, state });
  } catch (error) {
    throw withCallState(error, state);
  }
}

/** Tries until an attempt brings an answer, or another one would be of no help, or not safe. */
export async function sendWithRetries<T>(running: RunningCall): Promise<ParsedResponse<T>> {
  const { limits, settings } = running;
  const { clock, log } = settings;
  for (;;) {
    const attempt: Attempt = { sent: undefined, response: undefined, decided: undefined };
    try {
      return await sendOnce(running, attempt);
    } catch (error) {
      const wasSent = attempt.sent !== undefined; // not when asking for the key took too long
      if (!(error instanceof SDKError) || !wasSent) throw error;
      const { wait } = attempt.decided ?? { wait: waitAfter(error, running) };
      if (wait === undefined) throw error;
      logRetry(log, running.request, running.state.attempts, error, wait);
      await withinLimits(limits, Infinity, clock.now(), (signal) => clock.sleep(wait, signal));
    }
  }
}

/** Makes one attempt. It ends when its body is read: one guard then covers timeout, abort and a lost connection. */
async function sendOnce<T>(running: RunningCall, attempt: Attempt): Promise<ParsedResponse<T>> {
  const { settings, request, limits, state } = running;
  const start = settings.clock.now();
  try {
    const answer = await withinLimits(limits, request.callSettings.timeout, start, (signal) =>
      fetchResponse<T>(running, attempt, signal),
    );
    logResponse(settings.log, request, state.attempts, answer.response, settings.clock.now() - start);
    return answer;
  } catch (failure) {
    const { securityScheme } = settings;
    const redact = attempt.sent && keyRedactor(attempt.sent, securityScheme);
    const cause = redact && securityScheme.redactInError ? securityScheme.redactInError(failure, redact) : failure;
    const error = explainFailure(cause, attempt.response, request, settings.clock.date(), redact);
    if (attempt.sent && mayHaveBeenApplied(error, request)) state.mayHaveBeenApplied = true;
    logFailure(settings.log, request, state.attempts, error, settings.clock.now() - start);
    throw error;
  }
}

/** The request out, the answer in. `attempt` records how far it came. */
async function fetchResponse<T>(
  running: RunningCall,
  attempt: Attempt,
  signal: AbortSignal,
): Promise<ParsedResponse<T>> {
  const { settings, request, state } = running;
  const { fetch, securityScheme } = settings; // fetch is called as a plain function: a browser's refuses to be a method
  const { askForKey } = request;
  // Awaited even where there is no function: by then the caller has said, by asResponse(), whether to read the body.
  const key = await (askForKey && requestKey(askForKey));
  const sent = key === undefined ? request : securityScheme.putKey(request, key);
  signal.throwIfAborted(); // asking for the key may have taken too long
  state.attempts += 1;
  attempt.sent = sent;
  const response = await fetch(sent.url, buildInit(running, sent.headers, signal));
  securityScheme.redactInResponse?.(response);
  attempt.response = response;
  const redact = keyRedactor(sent, securityScheme);
  if (!response.ok) throw await readAPIError(response, redact, running, attempt);
  if (state.callerReadsBody) return unreadResponse(response);
  const body = await readBody(response, request.responseKind); // here, since a function that waits costs 0.4 kB a call
  return parseResponse(body, response, request.responseKind, redact);
}

function buildInit(
  { request, limits, state }: RunningCall,
  headers: Readonly<HeaderRecord>,
  signal: AbortSignal,
): RequestInit {
  return {
    redirect: "manual", // a redirect would take the key and the data to another host
    ...request.callSettings.fetchOptions,
    ...(request.bodyIsStream && { duplex: "half" }),
    method: request.method,
    headers,
    body: request.body ?? null,
    // A body in the caller's hands outlives the attempt; the platform then keeps its tie to the caller's signal.
    signal: state.callerReadsBody && limits.signal ? AbortSignal.any([limits.signal, signal]) : signal,
  };
}

/** The error for an answer that is not 2xx. If another attempt follows, nobody will look at it: its body is dropped unread. */
async function readAPIError(
  response: Response,
  redact: Redact,
  running: RunningCall,
  attempt: Attempt,
): Promise<APIError> {
  const wait = waitAfter(response, running);
  attempt.decided = { wait };
  const text = wait === undefined ? await response.text() : dropBody(response);
  return buildAPIError(response, text, running.request, running.settings.clock.date(), redact);
}

function dropBody(response: Response): "" {
  response.body?.cancel().catch(() => {});
  return "";
}

/** Milliseconds until the next attempt; `undefined` if there must be none. */
function waitAfter(failure: Failure, { settings, request, limits, state }: RunningCall): number | undefined {
  const { clock } = settings;
  return retryWait(failure, request, {
    attempts: state.attempts,
    timeLeft: limits.endsAt - clock.now(),
    date: clock.date(),
    random: clock.random(),
  });
}
