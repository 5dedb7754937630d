/** How msw and nock, up to version 14, say in Node that they have replaced the global `fetch`: both do it by one library. */
const interceptor = Symbol.for("fetch-interceptor");

/** Whether a test intercepts what the global `fetch` sends. */
export function isIntercepted(): boolean {
  return Reflect.has(globalThis, interceptor);
}
