import { newCallState } from "../call/call.ts";
import type { CallState } from "../call/call.ts";
import { APIPromise, throwFromCaller } from "../call/promise.ts";
import type { ParsedResponse } from "../call/read-response.ts";
import type { Settings } from "../settings/settings.ts";
import type { EventStream } from "./event-stream.ts";
import type { StreamCall } from "./stream-call.ts";

/**
 * A stream: iterated it is its items, as they arrive, and awaited it is the {@link EventStream} itself, as soon as the
 * headers of the response are there.
 *
 * @example for await (const { celsius } of client.kiln.watch("k1")) console.log(celsius);
 */
export class StreamPromise<Item> extends APIPromise<EventStream<Item>> implements AsyncIterable<Item> {
  /** Sends the call. The first stream of a program loads the code. */
  constructor(settings: Settings, call: StreamCall) {
    const state = { ...newCallState(), callerReadsBody: true };
    super(loadAndOpen<Item>(settings, call, state), state);
  }

  [Symbol.asyncIterator](): AsyncIterator<Item, undefined> {
    let items: AsyncIterator<Item, undefined> | undefined;
    const begin = async (): Promise<IteratorResult<Item, undefined>> => {
      items ??= (await this)[Symbol.asyncIterator]();
      return await items.next();
    };
    const stop = async (): Promise<IteratorResult<Item, undefined>> => {
      await (await this).close();
      return { done: true, value: undefined };
    };
    return { next: () => (items?.next() ?? begin()).catch(throwFromCaller), return: stop };
  }
}

async function loadAndOpen<Item>(
  settings: Settings,
  call: StreamCall,
  state: CallState,
): Promise<ParsedResponse<EventStream<Item>>> {
  const { openStream } = await import("./open-stream.ts");
  return await openStream<Item>(settings, call, state);
}
