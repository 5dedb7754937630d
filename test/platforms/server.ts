import { createServer } from "node:net";
import { createSandbox } from "@lightfield-wootiv/sandbox";
import type { Listening, RecordedRequest } from "@lightfield-wootiv/sandbox";

/** The sandbox with a page for browsers, and with faults for those who ask for one: see `x-fault` in behaviour.ts. */
export async function startServer(script: string): Promise<Listening> {
  const echoes = await listenForEchoes();
  const lost = new Set<string>();
  let leftStreams = 0;
  const fault = async (request: RecordedRequest, proceed: () => Promise<Response>): Promise<Response> => {
    switch (request.headers["x-fault"]) {
      case "503":
        return new Response("", { status: 503, headers: { "retry-after-ms": "5" } });
      case "lost response once": {
        const key = request.headers["idempotency-key"] ?? "";
        const response = await proceed();
        return lost.has(key) ? response : (lost.add(key), new Response("", { status: 502 }));
      }
      case "lost connection":
        throw new Error("The connection is reset.");
      case "count lost connections":
        return Response.json(sandbox.requests.filter(({ headers }) => headers["x-fault"] === "lost connection").length);
      case "where echoes come from":
        return Response.json(echoes.url);
      case "stall":
        return new Promise(() => {});
      case "stall in body":
        return new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode("{")) }), {
          headers: { "content-type": "application/json" },
        });
      case "events":
        return new Response(new ReadableStream({ start: sendEvents, cancel: () => void (leftStreams += 1) }), {
          headers: { "content-type": "text/event-stream" },
        });
      case "count left streams":
        return Response.json(leftStreams);
      default:
        return proceed();
    }
  };
  const html = { headers: { "content-type": "text/html" } };
  const pages: Record<string, () => Response> = {
    "/page": () => new Response('<!doctype html><script type="module" src="/page.js"></script>', html),
    "/page.js": () => new Response(script, { headers: { "content-type": "text/javascript" } }),
  };
  const sandbox = createSandbox({
    intercept: (request, proceed) => pages[request.path]?.() ?? fault(request, proceed),
  });
  const server = await sandbox.listen();
  const close = async (): Promise<void> => (echoes.close(), server.close());
  return { url: server.url, close, [Symbol.asyncDispose]: close };
}

/** Two events, and then a silence. */
function sendEvents(body: ReadableStreamDefaultController<Uint8Array>): void {
  body.enqueue(new TextEncoder().encode(': hello\n\ndata: "ö"\n\nid: 7\ndata: 2\n\n'));
}

/** A server that sends the head of a request back, key and all: how, is what the path says. */
async function listenForEchoes(): Promise<{ url: string; close(): void }> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (data) => {
      const head = data.toString("latin1");
      const line = head.replaceAll("\r\n", " | ");
      const responses: Record<string, string> = {
        "/header": `HTTP/1.1 200 OK\r\n${line}\r\n\r\n{}`,
        "/status-line": `HTTP/1.1 ${line}\r\n\r\n`,
        "/chunk": `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${line}`,
        "/error": `HTTP/1.1 401 No\r\nconnection: close\r\nx-request-id: ${line}\r\n\r\n${JSON.stringify({ message: head })}`,
      };
      socket.end(responses[head.split(" ")[1] ?? ""] ?? line, "latin1");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
