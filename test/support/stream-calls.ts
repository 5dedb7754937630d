import type { ServerResponse } from "node:http";
import { sendForStream } from "../../src/runtime.ts";
import type { ClientOptions, StreamCall, StreamPromise } from "../../src/runtime.ts";
import type { Clock } from "../../src/platform/clock.ts";
import { fastClock } from "./fast-clock.ts";
import { Petshop } from "./petshop.ts";
import { serve } from "./serve.ts";
import type { Handler, TestServer } from "./serve.ts";

/** A call for a stream, of a client of its own. */
export type OpenStream = <Item = unknown>(call?: Partial<StreamCall>) => StreamPromise<Item>;

/** A server of a stream, and how to open it. Events of JSON by `GET`, unless the call says otherwise. */
export async function serveStream(
  handler: Handler,
  options: ClientOptions = {},
  clock: Clock = fastClock(),
): Promise<{ open: OpenStream; server: TestServer }> {
  const server = await serve(handler);
  const client = new Petshop({ apiKey: "sk_test_0123", baseURL: server.baseURL, ...options }, clock);
  return {
    server,
    open: (call = {}) =>
      sendForStream(client.transport, { method: "GET", path: "/stream", format: "json-data", ...call }),
  };
}

/** Writes one chunk after the other, each once the one before it has left, and then does something. */
export function write(
  chunks: readonly (string | Uint8Array)[],
  then: (response: ServerResponse) => void = end,
  contentType: string = "text/event-stream",
): Handler {
  return (response) => {
    response.writeHead(200, { "content-type": contentType });
    response.flushHeaders();
    const [...rest] = chunks;
    const next = (): void => {
      const chunk = rest.shift();
      if (chunk === undefined) then(response);
      else response.write(chunk, () => setImmediate(next));
    };
    next();
  };
}

export function end(response: ServerResponse): void {
  response.end();
}

/** Breaks the connection off. */
export function breakOff(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}

export function stayOpen(): void {}

/** For the end of a response: tells when its connection is closed. */
export function whenClosed(): { readonly seen: Promise<void>; readonly notice: (response: ServerResponse) => void } {
  let close = (): void => {};
  const seen = new Promise<void>((resolve) => (close = resolve));
  return { seen, notice: (response) => void response.on("close", close) };
}

/** What a loop is given, and the error that ends it. */
export async function collect<Item>(stream: AsyncIterable<Item>): Promise<{ items: Item[]; error?: unknown }> {
  const items: Item[] = [];
  try {
    for await (const item of stream) items.push(item);
    return { items };
  } catch (error) {
    return { items, error };
  }
}

/** Each as an event of its own. */
export function events(...data: unknown[]): string {
  return data.map((one) => `data: ${JSON.stringify(one)}\n\n`).join("");
}
