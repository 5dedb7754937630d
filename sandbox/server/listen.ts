import { serve } from "@hono/node-server";
import type { Http2Bindings, HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";

/** A server that accepts connections. */
export interface Listening {
  /** Address of the server, without a slash at the end, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Ends all connections and frees the port. Rejects if the server is closed already. */
  readonly close: () => Promise<void>;
}

/** Serves over a socket on 127.0.0.1. Port 0 lets the system choose one. If `respond` fails, the connection is reset. */
export function listen(respond: (request: Request) => Promise<Response>, port: number): Promise<Listening> {
  const fetch = async (request: Request, { outgoing }: HttpBindings | Http2Bindings): Promise<Response> => {
    const reset = (): void => void outgoing.socket?.resetAndDestroy();
    try {
      return forwardBody(await respond(request), reset);
    } catch {
      reset();
      return RESPONSE_ALREADY_SENT;
    }
  };
  const isPort = Number.isInteger(port) && port >= 0 && port <= 65_535;
  if (!isPort) return Promise.reject(new TypeError(`The port must be a whole number from 0 to 65535; got ${port}.`));
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: "127.0.0.1", port, overrideGlobalObjects: false }, (address) => {
      resolve({ url: `http://127.0.0.1:${address.port}`, close });
    });
    server.on("error", reject);
    const close = (): Promise<void> =>
      new Promise((done, fail) => {
        server.close((error) => (error === undefined ? done() : fail(error)));
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
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
