import type { Call } from "../call/call.ts";
import type { APIPromise } from "../call/promise.ts";
import type { EventStreamOptions, StreamCall } from "../streams/stream-call.ts";
import { StreamPromise } from "../streams/stream-promise.ts";
import { settingsOf } from "./transport.ts";
import type { Transport } from "./transport.ts";

/** Sends a call whose response is a stream, at once; the promise iterates over its items. */
export function sendForStream<Item>(transport: Transport, call: StreamCall): StreamPromise<Item> {
  return new StreamPromise<Item>(settingsOf(transport), call);
}

/** An operation whose response is a stream where the caller wants one. */
export interface ChosenStreamCall extends Omit<Call, "options"> {
  /** How the stream is requested, and read. */
  readonly stream: Pick<StreamCall, "format" | "end" | "accept">;
  readonly options?: EventStreamOptions | undefined;
}

/** Sends a call for a stream or for a response that is read to its end, as the caller has chosen. */
export function sendForStreamIf<T, Item>(
  isStream: boolean,
  transport: Transport,
  { stream, options, responseKind, ...call }: ChosenStreamCall,
): APIPromise<T> | StreamPromise<Item> {
  if (isStream) return sendForStream<Item>(transport, { ...call, ...stream, options });
  const { maxEventSize: _, resume: __, ...usual } = options ?? {};
  return transport.send<T>({ ...call, responseKind, options: options && usual });
}
