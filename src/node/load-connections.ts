import { SDKError } from "../platform/errors.ts";
import type { OpenConnections } from "./connections.ts";

/**
 * Loads undici, and what uses it: at the first call, since it takes many times as long as the client. Node's own `fetch`
 * is loaded before, because whichever of the two comes first sets the dispatcher of the process, and that is not for us to
 * choose.
 * @throws SDKError that says what to install
 */
export async function loadConnections(): Promise<OpenConnections> {
  Reflect.get(globalThis, "Response");
  try {
    return (await import("./connections.ts")).openConnections;
  } catch (cause) {
    throw explainLoading(cause);
  }
}

function explainLoading(cause: unknown): SDKError {
  const isMissing = cause instanceof Error && "code" in cause && cause.code === "ERR_MODULE_NOT_FOUND";
  const reason = isMissing ? "which is not installed" : "and the one that is installed cannot be loaded";
  return new SDKError(
    `createNodeFetch() needs undici from version 7 on, ${reason}: npm install undici, on Node 20 undici@7.`,
    { cause },
  );
}
