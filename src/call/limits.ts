import { longestTimer } from "../platform/clock.ts";
import type { Clock } from "../platform/clock.ts";
import { APIConnectionTimeoutError, APIUserAbortError, SDKError } from "../platform/errors.ts";
import { defaultTimeout } from "../settings/call-settings.ts";
import type { CallSettings } from "../settings/call-settings.ts";
import type { RequestOptions } from "../settings/call-options.ts";
import { abortGroupOf } from "./shared-abort.ts";
import type { Abortable } from "./shared-abort.ts";

type Monotonic = Pick<Clock, "now">;

/** What may end a whole call early: the caller's signal, and its deadline. */
export interface Limits {
  readonly signal: AbortSignal | undefined;
  /** Milliseconds. `Infinity`: none. */
  readonly deadline: number;
  /** The deadline as a moment of the clock. `Infinity`: none. */
  readonly endsAt: number;
}

/** @throws SDKError if `signal` is not an AbortSignal */
export function startLimits(deadline: number, signal: AbortSignal | undefined, clock: Monotonic): Limits {
  if (signal && typeof signal.addEventListener !== "function") {
    throw new SDKError("signal must be an AbortSignal: pass controller.signal, not the controller.");
  }
  return { signal, deadline, endsAt: deadline === Infinity ? Infinity : clock.now() + deadline };
}

/** Milliseconds until the deadline. Most calls have none, and read no clock. */
export function timeUntilDeadline({ endsAt }: Pick<Limits, "endsAt">, clock: Monotonic): number {
  return endsAt === Infinity ? Infinity : endsAt - clock.now();
}

/** Makes the error of a limit of so many milliseconds. */
export type ExplainTimeout = (timeout: number) => Error;

/** A piece of a call while it runs: an attempt with its body, or a wait. */
export interface Piece {
  /** Gives it `ms` milliseconds more, from now on. The deadline stays as it is. */
  restart(ms: number, clock: Monotonic, explain: ExplainTimeout): void;
}

/**
 * Runs one piece of a call until it ends, or until the first of these: `timeout` milliseconds, the deadline, the caller's
 * abort. The signal tells `work` to stop; the result does not wait for it to stop. No timer and no listener stays behind.
 */
export function withinLimits<T>(
  limits: Limits,
  timeout: number,
  clock: Monotonic,
  work: (signal: AbortSignal, piece: Piece) => Promise<T>,
  explain: ExplainTimeout = wholeTimeoutError,
): Promise<T> {
  const { signal } = limits;
  if (signal?.aborted) return Promise.reject(abortError(signal));
  if (timeUntilDeadline(limits, clock) <= 0) return Promise.reject(deadlineError(limits.deadline));

  return new Promise((resolve, reject) => {
    const piece = new LimitedPiece(limits, reject);
    piece.restart(timeout, clock, explain);
    work(piece.controller.signal, piece).then(
      (value) => {
        piece.cleanUp();
        resolve(value);
      },
      (error: unknown) => piece.stop(error),
    );
  });
}

/** An object rather than functions within a function, since there is one for each attempt of each call. */
class LimitedPiece implements Piece, Abortable {
  readonly controller: AbortController = new AbortController();
  readonly #limits: Limits;
  readonly #reject: (error: unknown) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(limits: Limits, reject: (error: unknown) => void) {
    this.#limits = limits;
    this.#reject = reject;
    if (limits.signal) abortGroupOf(limits.signal).add(this);
  }

  restart(ms: number, clock: Monotonic, explain: ExplainTimeout): void {
    clearTimeout(this.#timer);
    const { deadline } = this.#limits;
    const timeLeft = timeUntilDeadline(this.#limits, clock);
    const wait = Math.min(ms, timeLeft);
    if (wait === Infinity || this.controller.signal.aborted) return;
    const onTimer = (): void => this.stop(timeLeft <= ms ? deadlineError(deadline) : explain(ms));
    this.#timer = setTimeout(onTimer, Math.min(wait, longestTimer));
  }

  /** The caller's signal aborts. */
  abort(): void {
    this.stop(abortError(this.#limits.signal));
  }

  /** Also what else the work has begun, such as the other streams of a form. */
  stop(error: unknown): void {
    this.cleanUp();
    this.#reject(error);
    this.controller.abort(error);
  }

  cleanUp(): void {
    clearTimeout(this.#timer);
    if (this.#limits.signal) abortGroupOf(this.#limits.signal).delete(this);
  }
}

/** Runs an attempt within its `timeout`: the whole of it, or until {@link limitBody} restarts it at the headers. */
export function withinAttempt<T>(
  limits: Limits,
  callSettings: CallSettings,
  clock: Monotonic,
  work: (signal: AbortSignal, piece: Piece) => Promise<T>,
): Promise<T> {
  const explain = typeof callSettings.timeout === "object" ? headersTimeoutError : wholeTimeoutError;
  return withinLimits(limits, headersTimeout(callSettings), clock, work, explain);
}

/** Reads into memory what cannot be sent while it is read, before anything is sent. */
export function withinReading<T>(
  limits: Limits,
  callSettings: CallSettings,
  clock: Monotonic,
  read: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return withinLimits(limits, headersTimeout(callSettings), clock, read, readingTimeoutError);
}

/**
 * The options of a call that is one step of several: the time left of their deadline, and the signal that ends them all.
 * Without middleware: that of the client is there already.
 */
export function remainingOptions(callSettings: CallSettings, limits: Limits, clock: Monotonic): RequestOptions {
  const deadline = Math.max(1, Math.ceil(timeUntilDeadline(limits, clock)));
  return { ...callSettings, middleware: undefined, deadline, signal: limits.signal };
}

/** The error of a call that its caller has aborted. */
export function abortError(signal: AbortSignal | undefined): APIUserAbortError {
  return new APIUserAbortError("The call was aborted by its signal.", { cause: signal?.reason });
}

/** The limit of an attempt until its headers: of all of it, where `timeout` is a number. */
export function headersTimeout({ timeout }: CallSettings): number {
  return typeof timeout === "object" ? (timeout.headers ?? defaultTimeout) : timeout;
}

/** The headers are there: the body has a limit of its own, unless `timeout` is a number, which goes on. */
export function limitBody({ timeout }: CallSettings, piece: Piece, clock: Monotonic): void {
  if (typeof timeout === "object") piece.restart(timeout.body ?? defaultTimeout, clock, bodyTimeoutError);
}

function wholeTimeoutError(timeout: number): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError(`No complete response within ${timeout} ms. A longer \`timeout\` may help.`);
}

function headersTimeoutError(timeout: number): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError(
    `No response within ${timeout} ms, the limit \`timeout.headers\`. What was sent may have been carried out.`,
  );
}

function bodyTimeoutError(timeout: number): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError(
    `The server responded, but the body did not end within ${timeout} ms, the limit \`timeout.body\`.`,
  );
}

function readingTimeoutError(timeout: number): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError(
    `The body could not be read within ${timeout} ms, so nothing was sent. A longer \`timeout\` may help.`,
  );
}

function deadlineError(deadline: number): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError(`The call did not end within its \`deadline\` of ${deadline} ms.`);
}
