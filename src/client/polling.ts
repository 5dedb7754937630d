import type { Call } from "../call/call.ts";
import type { APIPromise } from "../call/promise.ts";
import type { Transport } from "./transport.ts";
import type { Poll, WaitOptions } from "./wait-for.ts";

/** A call whose response says how far something has come that takes time. */
export interface PollPromise<out T> extends APIPromise<T> {
  /**
   * Makes the call again until its response says that all is done, and resolves with that one. Between two calls it waits
   * for half a second at first, for five seconds in the end, or for as long as the server says.
   *
   * @throws WaitError where the response says that it has failed, or the deadline passes first; what a call fails with
   */
  wait(options?: WaitOptions<T>): Promise<T>;
}

/** Sends a call, and again where somebody waits. The first wait of a program loads the code. */
export function sendForPoll<T>(
  transport: Transport,
  { poll, ...call }: Call & { readonly poll: Poll },
): PollPromise<T> {
  const promise = transport.send<T>(call);
  const wait = async (options?: WaitOptions<T>): Promise<T> => {
    promise.catch(() => {}); // who waits hears of it, or of what ends the wait before
    const { waitFor } = await import("./wait-for.ts");
    return await waitFor(promise, transport, { ...call, poll }, options);
  };
  return Object.assign(promise, { wait });
}
