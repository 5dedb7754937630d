/// <reference lib="esnext.disposable" preserve="true" />
import { SDKError } from "../platform/errors.ts";
import { keepSecrets } from "../platform/redact.ts";
import { isIntercepted } from "./mocks.ts";
import { honoursConnectTimeout } from "../settings/connect-timeout.ts";
import type { Connections } from "./connections.ts";
import { loadConnections } from "./load-connections.ts";
import { checkOptions } from "./options.ts";
import type { NodeFetchOptions } from "./options.ts";
import { chooseProxies, proxySecrets } from "./proxies.ts";

/** A `fetch` over connections of its own. */
export interface NodeFetch {
  /** Resolves at the headers, as the global `fetch` does. */
  (url: string | URL, init?: RequestInit): Promise<Response>;
  /**
   * Closes the connections, for good. Calls in flight fail; later ones fail at once and unsent, with an SDKError. Without
   * it, a program ends as soon as its calls have ended. Resolves once they are closed.
   */
  readonly close: () => Promise<void>;
  /** Closes the connections at the end of a block: `await using fetch = createNodeFetch();`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * Makes a `fetch` over undici, without the web streams that take most of the global one's processor time. Connections
 * are kept for the next call. Responses compressed with gzip, deflate, br and, where Node knows it, zstd are decompressed.
 *
 * It follows no redirect, as no client of this package does. A `dispatcher` in `fetchOptions` replaces its
 * connections, for that call, and stays yours to close. A body that you read yourself (`asResponse()`) holds its
 * connection until you have read or cancelled it.
 *
 * Under msw, and under a MockAgent that is set as the global dispatcher, it sends nothing that a test would not expect: it
 * goes where the global `fetch` would go.
 *
 * undici is loaded by the first call, which fails with an SDKError where it is missing or older than version 7.
 *
 * @throws SDKError for an option that cannot work
 * @example const client = new Lightfield({ fetch: createNodeFetch() });
 */
export function createNodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  checkOptions(options);
  const plan = { ...options, proxy: chooseProxies(options.proxy, process.env) };
  let opening: Promise<void> | undefined;
  let own: Connections | undefined;
  let isClosed = false;
  async function open(): Promise<void> {
    const openConnections = await loadConnections();
    if (!isClosed) own = openConnections(plan);
  }
  function fetch(url: string | URL, init: RequestInit = {}): Promise<Response> {
    if (isClosed) return Promise.reject(new SDKError("This fetch has been closed: make a new one."));
    if (isIntercepted()) return globalThis.fetch(url, init);
    return own ? own.send(String(url), init) : (opening ??= open()).then(() => fetch(url, init));
  }
  async function close(): Promise<void> {
    isClosed = true;
    await own?.destroy();
  }
  keepSecrets(fetch, proxySecrets(plan.proxy));
  return Object.assign(fetch, { close, [Symbol.asyncDispose]: close, [honoursConnectTimeout]: true });
}
