import { longestTimer } from "../platform/clock.ts";
import { APIConnectionTimeoutError, APIUserAbortError, SDKError } from "../platform/errors.ts";
import type { CallSettings } from "../settings/call-settings.ts";
import type { RequestOptions } from "../settings/options.ts";

/** What may end a whole call early: the caller's signal, and its deadline. */
export interface Limits {
  readonly signal: AbortSignal | undefined;
  /** Milliseconds. `Infinity`: none. */
  readonly deadline: number;
  /** The deadline as a moment of the clock. `Infinity`: none. */
  readonly endsAt: number;
}

/** @throws SDKError if `signal` is not an AbortSignal */
export function startLimits(deadline: number, signal: AbortSignal | undefined, now: number): Limits {
  if (signal && typeof signal.addEventListener !== "function") {
    throw new SDKError("signal must be an AbortSignal: pass controller.signal, not the controller.");
  }
  return { signal, deadline, endsAt: now + deadline };
}

/**
 * Runs one piece of a call (an attempt with its body, or a wait) until it ends, or until the first of these: `timeout`
 * milliseconds, the deadline, the caller's abort. The signal tells `work` to stop; the result does not wait for it to
 * stop. No timer and no listener stays behind.
 */
export function withinLimits<T>(
  limits: Limits,
  timeout: number,
  now: number,
  work: (signal: AbortSignal) => Promise<T>,
  explainTimeout: (timeout: number) => Error = timeoutError,
): Promise<T> {
  const { signal } = limits;
  const timeLeft = limits.endsAt - now;
  if (signal?.aborted) return Promise.reject(abortError(signal));
  if (timeLeft <= 0) return Promise.reject(deadlineError(limits.deadline));

  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const wait = Math.min(timeout, timeLeft);
    const timer = wait === Infinity ? undefined : setTimeout(onTimer, Math.min(wait, longestTimer));
    signal?.addEventListener("abort", onAbort);

    function onTimer(): void {
      stop(timeLeft <= timeout ? deadlineError(limits.deadline) : explainTimeout(timeout));
    }
    function onAbort(): void {
      stop(abortError(signal));
    }
    function stop(error: Error): void {
      cleanUp();
      reject(error);
      controller.abort(error);
    }
    function cleanUp(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    }
    work(controller.signal).then(
      (value) => {
        cleanUp();
        resolve(value);
      },
      (error: unknown) => {
        cleanUp();
        reject(error);
        controller.abort(error); // what else the work has begun, such as the other streams of a form
      },
    );
  });
}

/** The options of a call that is one step of several: the time left of their deadline, and the signal that ends them all. */
export function remainingOptions(callSettings: CallSettings, { endsAt, signal }: Limits, now: number): RequestOptions {
  return { ...callSettings, deadline: Math.max(1, Math.ceil(endsAt - now)), signal };
}

/** The error of a call that its caller has aborted. */
export function abortError(signal: AbortSignal | undefined): APIUserAbortError {
  return new APIUserAbortError("The call was aborted by its signal.", { cause: signal?.reason });
}

function timeoutError(timeout: number): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError(`No complete response within ${timeout} ms. A longer \`timeout\` may help.`);
}

/** For content that is read before anything is sent. */
export function readingTimeoutError(timeout: number): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError(
    `The body could not be read within ${timeout} ms, so nothing was sent. A longer \`timeout\` may help.`,
  );
}

function deadlineError(deadline: number): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError(`The call did not end within its \`deadline\` of ${deadline} ms.`);
}
