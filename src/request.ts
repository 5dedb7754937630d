import { parseAnswer, readBody, unreadAnswer } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { requestKey } from "./authentication/api-key.ts";
import type { SentRequest } from "./authentication/authentication.ts";
import { keyHider } from "./authentication/hide-key.ts";
import type { Hide } from "./authentication/hide-key.ts";
import { buildRequest } from "./build-request.ts";
import type { BuiltRequest } from "./build-request.ts";
import { overrideCallSettings } from "./call-settings.ts";
import type { Call } from "./call.ts";
import { SDKError, withProgress } from "./errors.ts";
import type { APIError } from "./errors.ts";
import { explainFailure } from "./failure.ts";
import type { HeaderRecord } from "./headers.ts";
import { readingTimeoutError, startLimits, withinLimits } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { logAnswer, logFailure, logRetry } from "./logging.ts";
import type { Progress } from "./progress.ts";
import { apiError } from "./refusal.ts";
import { mayHaveBeenApplied, retryWait } from "./retry.ts";
import type { Failure } from "./retry.ts";
import type { Settings } from "./settings.ts";

/** A call under way: what all its attempts share. */
export interface RunningCall {
  readonly settings: Settings;
  readonly request: BuiltRequest;
  readonly limits: Limits;
  readonly progress: Progress;
}

/** One attempt under way. */
interface Attempt {
  sent: SentRequest | undefined;
  response: Response | undefined;
}

/** Sends a call: builds its request, once, then tries until there is an answer or no hope. */
export async function send<T>(settings: Settings, call: Call, progress: Progress): Promise<Answer<T>> {
  try {
    const { clock } = settings;
    const options = overrideCallSettings(settings.call, call.options);
    const limits = startLimits(options.deadline, call.options?.signal, clock.now());
    const built = buildRequest(settings, call, options);
    // A form or a file may be made of a stream that never ends.
    const request =
      typeof built === "function"
        ? await withinLimits(limits, options.timeout, clock.now(), built, readingTimeoutError)
        : built;
    return await sendWithRetries({ settings, request, limits, progress });
  } catch (error) {
    throw withProgress(error, progress);
  }
}

/** Tries until an attempt brings an answer, or another one would not help or not be safe. */
export async function sendWithRetries<T>(running: RunningCall): Promise<Answer<T>> {
  const { limits, settings } = running;
  const { clock, log } = settings;
  for (let tries = 1; ; tries++) {
    try {
      return await sendOnce(running);
    } catch (error) {
      const wasSent = running.progress.attempts === tries; // not when asking for the key took too long
      if (!(error instanceof SDKError) || !wasSent) throw error;
      const wait = waitAfter(error, running);
      if (wait === undefined) throw error;
      logRetry(log, running.request, running.progress.attempts, error, wait);
      await withinLimits(limits, Infinity, clock.now(), (signal) => clock.sleep(wait, signal));
    }
  }
}

/** Makes one attempt. It ends when its body is read: one guard then covers timeout, abort and a lost connection. */
async function sendOnce<T>(running: RunningCall): Promise<Answer<T>> {
  const { settings, request, limits, progress } = running;
  const start = settings.clock.now();
  const attempt: Attempt = { sent: undefined, response: undefined };
  try {
    const answer = await withinLimits(limits, request.options.timeout, start, (signal) =>
      fetchAnswer<T>(running, attempt, signal),
    );
    logAnswer(settings.log, request, progress.attempts, answer.response, settings.clock.now() - start);
    return answer;
  } catch (failure) {
    const cause = forgetKey(failure, attempt, settings);
    const error = explainFailure(cause, attempt.response, request, settings.clock.date());
    if (attempt.sent && mayHaveBeenApplied(error, request)) progress.mayHaveBeenApplied = true;
    logFailure(settings.log, request, progress.attempts, error, settings.clock.now() - start);
    throw error;
  }
}

/** An error of `fetch` may quote what was sent. */
function forgetKey(failure: unknown, { sent }: Attempt, { authentication }: Settings): unknown {
  if (sent === undefined || authentication.hideInError === undefined) return failure;
  return authentication.hideInError(failure, keyHider(sent, authentication));
}

/** The request out, the answer in: `attempt` tells how far it came. */
async function fetchAnswer<T>(running: RunningCall, attempt: Attempt, signal: AbortSignal): Promise<Answer<T>> {
  const { settings, request, progress } = running;
  const { fetch, authentication } = settings; // fetch is called as a plain function: a browser's refuses to be a method
  const { askForKey } = request;
  // Awaited without a function as well: by then the caller has said whether to read the body, by asResponse().
  const key = await (askForKey && requestKey(askForKey));
  const sent = key === undefined ? request : authentication.putKey(request, key);
  signal.throwIfAborted(); // asking for the key may have taken too long
  progress.attempts += 1;
  attempt.sent = sent;
  const response = await fetch(sent.url, buildInit(running, sent.headers, signal));
  authentication.hideInResponse?.(response);
  attempt.response = response;
  const hide = keyHider(sent, authentication);
  if (!response.ok) throw await readRefusal(response, hide, running);
  if (progress.bodyIsCallers) return unreadAnswer(response);
  const body = await readBody(response, request.answer); // here, since a function that waits costs 0.4 kB a call
  return parseAnswer(body, response, request.answer, hide);
}

function buildInit(
  { request, limits, progress }: RunningCall,
  headers: Readonly<HeaderRecord>,
  signal: AbortSignal,
): RequestInit {
  return {
    redirect: "manual", // a redirect would take the key and the data to another host
    ...request.options.fetchOptions,
    ...(request.bodyIsStream && { duplex: "half" }),
    method: request.method,
    headers,
    body: request.body ?? null,
    // A body in the caller's hands outlives the attempt; the platform then keeps its tie to the caller's signal.
    signal: progress.bodyIsCallers && limits.signal ? AbortSignal.any([limits.signal, signal]) : signal,
  };
}

/** Reads why the server refuses. Before a further attempt nobody will look at it: then the body is dropped unread. */
async function readRefusal(response: Response, hide: Hide, running: RunningCall): Promise<APIError> {
  const willRetry = waitAfter(response, running) !== undefined;
  const text = willRetry ? dropBody(response) : await response.text();
  return apiError(response, text, running.request, running.settings.clock.date(), hide);
}

function dropBody(response: Response): "" {
  response.body?.cancel().catch(() => {});
  return "";
}

/** Milliseconds until the next attempt; `undefined`: there must not be one. */
function waitAfter(failure: Failure, { settings, request, limits, progress }: RunningCall): number | undefined {
  const { clock } = settings;
  return retryWait(failure, request, {
    attempts: progress.attempts,
    timeLeft: limits.endsAt - clock.now(),
    date: clock.date(),
    random: clock.random(),
  });
}
