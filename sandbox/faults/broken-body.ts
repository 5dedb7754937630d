import { setImmediate } from "node:timers/promises";

/** Sends the first half of a response's body, and lets `finish` decide how the body ends. */
export async function breakBody(
  response: Response,
  finish: (controller: ReadableStreamDefaultController) => Promise<void> | void,
): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  let isSent = false;
  const body = new ReadableStream({
    pull: async (controller) => {
      if (!isSent) controller.enqueue(half.length === 0 ? Uint8Array.of(32) : half);
      else await finish(controller);
      isSent = true;
    },
  });
  const headers = new Headers(response.headers);
  headers.set("transfer-encoding", "chunked"); // streamed, so that the first half is not held back
  return new Response(body, { status: response.status === 204 ? 200 : response.status, headers });
}

/** Resets the connection, once the first half is sent. */
export async function resetBody(controller: ReadableStreamDefaultController): Promise<void> {
  await setImmediate();
  controller.error(new ConnectionReset("terminated"));
}

/** Sends nothing more until the request is aborted. It references the request, without which the signal would not fire. */
export function stallBody(request: Request): (controller: ReadableStreamDefaultController) => Promise<void> {
  return (controller) =>
    new Promise(() => {
      request.signal.addEventListener("abort", () => controller.error(request.signal.reason), { once: true });
    });
}

/** The error that the global `fetch` throws when a connection is lost. Over a socket the connection is reset. */
export class ConnectionReset extends TypeError {
  constructor(message = "fetch failed") {
    super(message, { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
  }
}
