import { Hono, type Context } from "hono";
import type { ApiDocument, Operation } from "./documents.ts";
import type { Incoming } from "./requests.ts";
import { storagePrefix } from "./storage.ts";

/** One of the two APIs, as the router sees it. */
export interface Api {
  document: ApiDocument;
  answer(operation: Operation, incoming: Incoming, params: Record<string, string>): Promise<Response>;
  /** The answer to a path or method that no operation has. */
  answerUnknown(incoming: Incoming): Response;
}

interface Env {
  Bindings: { incoming: Incoming };
}

export type Router = (incoming: Incoming) => Promise<Response>;

/** Leads each request to its operation. Lightfield's paths begin with `/v1`, so what is left over is Wootiv's. */
export function createRouter(lightfield: Api, wootiv: Api, answerStorage: Router): Router {
  const app = new Hono<Env>();
  app.all(`${storagePrefix}/*`, (context) => answerStorage(context.env.incoming));
  for (const api of [lightfield, wootiv]) {
    for (const operation of [...api.document.operations].sort(literalFirst)) {
      app.on(operation.method, operation.path.replace(/\{(\w+)\}/g, ":$1"), (context: Context<Env>) =>
        api.answer(operation, context.env.incoming, context.req.param()),
      );
    }
  }
  app.notFound((context) => {
    const isLightfield = /^\/v1(\/|$)/.test(new URL(context.req.url).pathname);
    return (isLightfield ? lightfield : wootiv).answerUnknown(context.env.incoming);
  });
  return async (incoming) => app.fetch(incoming.request, { incoming });
}

/** Puts `/accounts/definitions` ahead of `/accounts/{id}`, since the first route that fits is taken. */
function literalFirst(left: Operation, right: Operation): number {
  return rank(left).localeCompare(rank(right));
}

/** `{` sorts behind all letters in this spelling. */
function rank(operation: Operation): string {
  return operation.path
    .split("/")
    .map((segment) => (segment.startsWith("{") ? "1" : `0${segment}`))
    .join("/");
}
