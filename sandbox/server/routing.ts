import { Hono } from "hono";
import type { Context } from "hono";
import type { InjectedError } from "../faults/inject.ts";
import type { FaultPlan } from "../faults/plan.ts";
import type { FaultTarget } from "../faults/rule.ts";
import { injectedStorageError, storagePrefix } from "../store/object-storage.ts";
import type { IncomingRequest } from "../store/requests.ts";
import type { APIDocument, Operation } from "./documents.ts";

/** One of the two APIs, as the router sees it. */
export interface API {
  readonly document: APIDocument;
  /** Responds to a request for one operation. */
  respond(operation: Operation, incoming: IncomingRequest, params: Record<string, string>): Promise<Response>;
  /** Responds to a path or method that no operation has. */
  respondNotFound(incoming: IncomingRequest): Response;
  /** An error that the request did not cause, in the API's own format. */
  readonly injectedError: InjectedError;
}

interface Env {
  readonly Bindings: { readonly incoming: IncomingRequest };
}

export type Router = (incoming: IncomingRequest) => Promise<Response>;

const storageTargets: FaultTarget[] = ["GET", "PUT", "POST"].map((method) => ({
  id: "storage",
  method,
  path: `${storagePrefix}/*`,
}));

/** The operations that rules for faults can name: those of the documents, and those of object storage. */
export function listTargets(...documents: APIDocument[]): FaultTarget[] {
  return [...documents.flatMap((document) => document.operations), ...storageTargets];
}

/**
 * Routes requests to operations, which run with the faults that hit them. Paths of no operation are Lightfield's under
 * `/v1`, otherwise Wootiv's.
 */
export function createRouter(lightfield: API, wootiv: API, storage: Router, faults: FaultPlan): Router {
  const app = new Hono<Env>();
  routeStorage(app, storage, faults);
  for (const api of [lightfield, wootiv]) routeOperations(app, api, faults);
  app.notFound((context) => {
    const isLightfield = /^\/v1(\/|$)/.test(new URL(context.req.url).pathname);
    return (isLightfield ? lightfield : wootiv).respondNotFound(context.env.incoming);
  });
  app.onError((error) => {
    throw error;
  });
  return async (incoming) => app.fetch(incoming.request, { incoming });
}

function routeStorage(app: Hono<Env>, storage: Router, faults: FaultPlan): void {
  for (const target of storageTargets) {
    app.on(target.method, target.path, ({ env }) =>
      faults.run(target, { incoming: env.incoming, proceed: storage, injectedError: injectedStorageError }),
    );
  }
}

function routeOperations(app: Hono<Env>, api: API, faults: FaultPlan): void {
  for (const operation of [...api.document.operations].sort(literalFirst)) {
    app.on(operation.method, operation.path.replace(/\{(\w+)\}/g, ":$1"), ({ env, req }: Context<Env>) =>
      faults.run(operation, {
        incoming: env.incoming,
        proceed: (incoming) => api.respond(operation, incoming, req.param()),
        injectedError: api.injectedError,
      }),
    );
  }
}

/** Sorts `/accounts/definitions` before `/accounts/{id}`, since the first route that matches is taken. */
function literalFirst(left: Operation, right: Operation): number {
  return sortKey(left).localeCompare(sortKey(right));
}

/** The path, with `1` for a parameter and `0` before each literal segment. */
function sortKey(operation: Operation): string {
  return operation.path
    .split("/")
    .map((segment) => (segment.startsWith("{") ? "1" : `0${segment}`))
    .join("/");
}
