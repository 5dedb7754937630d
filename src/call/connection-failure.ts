import { isBrowser } from "../platform/platform.ts";
import type * as causes from "./connection-causes.ts";
import type { ConnectionFailure } from "./connection-causes.ts";

/** By error, where its causes say more than that the connection was lost. */
const failures = /* @__PURE__ */ new WeakMap<Error, ConnectionFailure>();

/** How the connection failed that an error is about, once that is classified. */
export function connectionFailureOf(error: Error): ConnectionFailure {
  return failures.get(error) ?? "lost";
}

/** The same error, of which it is known then how the connection failed. */
export async function classifyConnectionFailure<E extends Error>(error: E): Promise<E> {
  const code = error.cause === undefined ? undefined : await loadCauses();
  if (code) failures.set(error, code.classifyCauses(error.cause));
  return error;
}

/** The message for a failure that is not simply one of the network. */
export async function explainCauses(cause: unknown, reason: string, host: string): Promise<string | undefined> {
  return (await loadCauses())?.explainCauses(cause, reason, host);
}

/** The first failure loads the code, though not in a browser: that says of no failure why, and has no network to load by. */
function loadCauses(): Promise<typeof causes | undefined> {
  return isBrowser() ? Promise.resolve(undefined) : import("./connection-causes.ts").catch(() => undefined);
}
