import { SDKError } from "../platform/errors.ts";

/** Those are changed on their way to the caller, unless a middleware has thrown them. */
const unchanged = /* @__PURE__ */ new WeakSet<SDKError>();

/** What a middleware has thrown, on its way through the attempts of a call: none of them explains or retries it. */
export class ThrownByMiddleware {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
    if (error instanceof SDKError) unchanged.add(error);
  }
}

/** Whether an error is one of ours to complete: with the state of its call, with the stack of its caller. */
export function isOwnError(error: unknown): error is SDKError {
  return error instanceof SDKError && !unchanged.has(error);
}
