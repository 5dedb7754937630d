import type { Call } from "../call/call.ts";
import { startLimits, withinLimits } from "../call/limits.ts";
import { throwFromCaller } from "../call/promise.ts";
import type { APIPromise, WithResponse } from "../call/promise.ts";
import { requestedWait } from "../http/retry-after.ts";
import { longestTimer } from "../platform/clock.ts";
import { APIConnectionTimeoutError, SDKError } from "../platform/errors.ts";
import { checkNames } from "../settings/option-names.ts";
import { settingsOf } from "./transport.ts";
import type { Transport } from "./transport.ts";
import { WaitError } from "./wait-error.ts";

const defaultDeadline = 600_000;

/** Options of `wait()`. */
export interface WaitOptions<T> {
  /** Milliseconds for all of it, the first response included. `Infinity`: none. Default 600 000, which is 10 minutes. */
  deadline?: number | undefined;
  /** Ends the wait. What the server is at goes on. */
  signal?: AbortSignal | undefined;
  /** Called with each response, the last included. */
  onProgress?: ((state: T) => void) | undefined;
}

/** Where a response says how far it has come. */
export interface Poll {
  readonly member: string;
  /** Its values once all is done. */
  readonly done: readonly (string | number | boolean)[];
  /** Its values where it has failed. Others, of which a newer server may have more, mean that it goes on. */
  readonly failed?: readonly (string | number | boolean)[];
}

/** Makes a call, of which the first has been sent, until its response says that it has come to its end. */
export async function waitFor<T>(
  first: APIPromise<T>,
  transport: Transport,
  { poll, ...polled }: Call & { readonly poll: Poll },
  options: WaitOptions<T> = {},
): Promise<T> {
  const { clock } = settingsOf(transport);
  const { deadline = defaultDeadline, signal = polled.options?.signal, onProgress } = checkOptions(options);
  const limits = startLimits(deadline, signal, clock);
  const again = (): APIPromise<T> => {
    const timeLeft = Math.max(1, Math.ceil(limits.endsAt - clock.now()));
    const own = Math.min(timeLeft, polled.options?.deadline ?? Infinity);
    return transport.send<T>({ ...polled, options: { ...polled.options, deadline: own, signal } });
  };
  let last: T | undefined;
  for (let n = 0; ; n++) {
    const call = (): Promise<WithResponse<T>> => (n === 0 ? first : again()).withResponse();
    const explain = (reason: unknown): never => {
      const isOver = reason instanceof APIConnectionTimeoutError && limits.endsAt - clock.now() < 1;
      return throwFromCaller(n > 0 && isOver ? notInTime(last, poll, deadline) : reason);
    };
    const { data, response } = await withinLimits(limits, Infinity, clock, call).catch(explain);
    last = data;
    onProgress?.(data);
    const progress = progressOf(data, poll);
    if (progress === "done") return data;
    if (progress === "failed") throw new WaitError(`It has failed: ${describeState(data, poll)}.`, data);
    // A server that says 0 is not asked as fast as it can respond.
    const wait = requestedWait(response.headers, clock.date()) || intervalOf(n, clock.random());
    if (clock.now() + wait >= limits.endsAt) throw notInTime(data, poll, deadline);
    await withinLimits(limits, Infinity, clock, (ending) => clock.sleep(Math.min(wait, longestTimer), ending));
  }
}

function checkOptions<T>(options: WaitOptions<T>): WaitOptions<T> {
  checkNames(options, " deadline signal onProgress ", "wait()");
  const { deadline = defaultDeadline } = options;
  if (deadline === Infinity || (Number.isInteger(deadline) && deadline > 0)) return options;
  throw new SDKError(`deadline must be a whole number of milliseconds above 0, or Infinity for none; got ${deadline}.`);
}

/** What a response says of how far it has come. */
export function progressOf(data: unknown, { member, done, failed = [] }: Poll): "done" | "failed" | "under way" {
  const value: unknown = Reflect.get(Object(data), member);
  if (done.some((one) => one === value)) return "done";
  return failed.some((one) => one === value) ? "failed" : "under way";
}

/** Milliseconds before call `n + 1`: 500, half as many again each time up to 5,000, less up to a quarter. */
export function intervalOf(n: number, random: number): number {
  return Math.min(500 * 1.5 ** n, 5000) * (1 - random / 4);
}

function notInTime(data: unknown, poll: Poll, deadline: number): WaitError {
  const advice = "It goes on at the server: wait again, or with a longer deadline";
  return new WaitError(`It has not ended within ${deadline} ms: ${describeState(data, poll)}. ${advice}.`, data);
}

/** `status is "failed"`. Any longer text may be one that somebody has written. */
function describeState(data: unknown, { member }: Poll): string {
  const value: unknown = Reflect.get(Object(data), member);
  const isShown = typeof value === "string" ? /^[\w .-]{1,40}$/.test(value) : Object(value) !== value;
  return isShown ? `${member} is ${JSON.stringify(value)}` : `see ${member} in the data of this error`;
}
