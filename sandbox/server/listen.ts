/// <reference lib="esnext.disposable" preserve="true" />
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Http2Bindings, HttpBindings, ServerType } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { allowOrigins } from "./cors.ts";
import { readListenOptions } from "./listen-options.ts";
import type { ListenOptions } from "./listen-options.ts";

/** A server that accepts connections, until it is closed or the block of an `await using` ends. */
export interface Listening {
  /** Address of the server, without a slash at the end, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Ends all connections and frees the port. Further calls return the same promise. */
  readonly close: () => Promise<void>;
  /** The same as `close`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

type Respond = (request: Request) => Promise<Response>;

/**
 * Serves over a socket. Port 0 lets the system choose one. If `respond` fails, the connection is reset.
 * @param addPage puts before it what no page of another origin may read
 */
export async function listen(
  respond: Respond,
  addPage: (respond: Respond, host: string) => Respond,
  options: number | ListenOptions,
): Promise<Listening> {
  const { port, host, cors } = readListenOptions(options);
  const respondTo = addPage(cors === false ? respond : allowOrigins(respond, cors === true ? [] : cors), host);
  const fetch = async (request: Request, { outgoing }: HttpBindings | Http2Bindings): Promise<Response> => {
    const reset = (): void => void outgoing.socket?.resetAndDestroy();
    try {
      return forwardBody(await respondTo(request), reset);
    } catch {
      reset();
      return RESPONSE_ALREADY_SENT;
    }
  };
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port, overrideGlobalObjects: false }, (address) => {
      resolve({ url: urlOf(address), close, [Symbol.asyncDispose]: close });
    });
    server.on("error", reject);
    let closed: Promise<void> | undefined;
    const close = (): Promise<void> => (closed ??= closeServer(server));
  });
}

/** A URL by which this machine reaches an address: what listens on all addresses is also at the loopback one. */
function urlOf({ address, port }: AddressInfo): string {
  if (address === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (address === "::") return `http://[::1]:${port}`;
  return `http://${address.includes(":") ? `[${address}]` : address}:${port}`;
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}

/** Forwards a streamed body. If it fails, the connection is reset here: the server would also print the error. */
function forwardBody(response: Response, reset: () => void): Response {
  if (response.body === null || !response.headers.has("transfer-encoding")) return response;
  const reader = response.body.getReader();
  const body = new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await reader.read().catch(() => ({ done: undefined, value: undefined }));
      if (done === false) controller.enqueue(value);
      else if (done === true) controller.close();
      else reset();
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(body, response);
}
