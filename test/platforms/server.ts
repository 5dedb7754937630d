import { createSandbox } from "@lightfield-wootiv/sandbox";
import type { Listening, RecordedRequest } from "@lightfield-wootiv/sandbox";

/** The sandbox with a page for browsers, and with faults for those who ask for one: see `x-fault` in behaviour.ts. */
export function startServer(script: string): Promise<Listening> {
  const lost = new Set<string>();
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
      case "stall":
        return new Promise(() => {});
      case "stall in body":
        return new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode("{")) }), {
          headers: { "content-type": "application/json" },
        });
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
  return sandbox.listen();
}
