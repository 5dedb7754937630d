import { Hono, type Context } from "hono";
import type { APIDocument, Operation } from "./documents.ts";
import type { FaultPlan } from "../faults/plan.ts";
import type { FaultTarget } from "../faults/rule.ts";
import type { IncomingRequest } from "../store/requests.ts";
import { refuseObject, storagePrefix } from "../store/object-storage.ts";

/** One of the two APIs, as the router sees it. */
export interface API {
  document: APIDocument;
  answer(operation: Operation, incoming: IncomingRequest, params: Record<string, string>): Promise<Response>;
  /** Responds to a path or method that no operation has. */
  answerUnknown(incoming: IncomingRequest): Response;
  /** An error that the request did not cause, in the API's own format. */
  refuse(status: number, headers?: Record<string, string>): Response;
}

interface Env {
  Bindings: { incoming: IncomingRequest };
}

export type Router = (incoming: IncomingRequest) => Promise<Response>;

const storageTargets: FaultTarget[] = ["GET", "PUT", "POST"].map((method) => ({
  id: "storage",
  method,
  path: `${storagePrefix}/*`,
}));

/** Everything that faults can apply to. */
export function listTargets(...documents: APIDocument[]): FaultTarget[] {
  return [...documents.flatMap((document) => document.operations), ...storageTargets];
}

/** Routes requests through faults to operations. Unknown paths are Lightfield's under `/v1`, otherwise Wootiv's. */
export function createRouter(lightfield: API, wootiv: API, answerStorage: Router, faults: FaultPlan): Router {
  const app = new Hono<Env>();
  for (const target of storageTargets) {
    app.on(target.method, target.path, ({ env }) =>
      faults.run(target, { incoming: env.incoming, proceed: answerStorage, refuse: refuseObject }),
    );
  }
  for (const api of [lightfield, wootiv]) {
    for (const operation of [...api.document.operations].sort(literalFirst)) {
      app.on(operation.method, operation.path.replace(/\{(\w+)\}/g, ":$1"), ({ env, req }: Context<Env>) =>
        faults.run(operation, {
          incoming: env.incoming,
          proceed: (incoming) => api.answer(operation, incoming, req.param()),
          refuse: (status, headers) => api.refuse(status, headers),
        }),
      );
    }
  }
  app.notFound((context) => {
    const isLightfield = /^\/v1(\/|$)/.test(new URL(context.req.url).pathname);
    return (isLightfield ? lightfield : wootiv).answerUnknown(context.env.incoming);
  });
  app.onError((error) => {
    throw error;
  });
  return async (incoming) => app.fetch(incoming.request, { incoming });
}

/** Sorts `/accounts/definitions` before `/accounts/{id}`, since the first route that matches is taken. */
function literalFirst(left: Operation, right: Operation): number {
  return rank(left).localeCompare(rank(right));
}

/** The path, rewritten so that parameters sort after all names. */
function rank(operation: Operation): string {
  return operation.path
    .split("/")
    .map((segment) => (segment.startsWith("{") ? "1" : `0${segment}`))
    .join("/");
}
