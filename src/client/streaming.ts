import type { StreamCall } from "../streams/stream-call.ts";
import { StreamPromise } from "../streams/stream-promise.ts";
import { settingsOf } from "./transport.ts";
import type { Transport } from "./transport.ts";

/** Sends a call whose response is a stream, at once; the promise iterates over its items. */
export function sendForStream<Item>(transport: Transport, call: StreamCall): StreamPromise<Item> {
  return new StreamPromise<Item>(settingsOf(transport), call);
}
