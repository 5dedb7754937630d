import { Agent, EnvHttpProxyAgent, Pool, ProxyAgent, RetryHandler } from "undici";
import type { Dispatcher } from "undici";
import { longestTimer } from "../platform/clock.ts";
import { SDKError } from "../platform/errors.ts";
import type { ConnectionPlan } from "./options.ts";
import { openProxyPool } from "./proxy-connector.ts";

/** The dispatcher of undici for all servers. It keeps the connections. */
export function openDispatcher({
  proxy,
  tls,
  maxConnections = Infinity,
  keepAlive = 4000,
  localAddress,
}: ConnectionPlan): Dispatcher {
  const keepAliveTimeout = Math.min(keepAlive, longestTimer);
  const from = localAddress === undefined ? {} : { localAddress };
  const pool: Pool.Options = {
    ...from,
    connections: maxConnections === Infinity ? null : maxConnections,
    ...(keepAlive === 0
      ? { pipelining: 0 } // undici's way to say that no connection is used twice
      : { keepAliveTimeout, keepAliveMaxTimeout: keepAliveTimeout }), // whatever the server would allow
    headersTimeout: 0, // the caller limits the time, by the signal
    bodyTimeout: 0,
    allowH2: false, // version 8 would choose it where version 7 does not
  };
  const proxies = typeof proxy === "string" ? [proxy] : [proxy?.httpProxy, proxy?.httpsProxy];
  const connect = { ...tls, allowH2: false };
  const proxying = {
    ...pool,
    connect,
    requestTls: connect,
    proxyTls: { allowH2: false },
    proxyTunnel: false, // by `http:` it forwards
    clientFactory: (url: URL, given: object) => openProxyPool(url, given, from),
    // Connections to a proxy that forwards would otherwise be made without these options.
    factory: (origin: string | URL, given: object) =>
      proxies.includes(String(origin))
        ? openProxyPool(new URL(origin), given, pool)
        : new Pool(origin, { ...given, ...pool }),
  };
  if (typeof proxy === "string") return new ProxyAgent({ ...proxying, uri: proxy });
  // The agent that reads NO_PROXY parses the URL of each call, so it is made only where there is a proxy.
  return proxy ? new EnvHttpProxyAgent({ ...proxying, ...proxy }) : new Agent({ ...pool, connect });
}

/**
 * Older versions of undici refuse each call, with an error that names no cause. The names of handler methods tell the
 * version: a bundle has no package.json to read. npm refuses such an install, other package managers only warn.
 * @throws SDKError for an undici that is older than version 7
 */
export function checkVersion(handler: object = RetryHandler.prototype): void {
  if ("onRequestStart" in handler) return;
  throw new SDKError("createNodeFetch() needs undici from version 7 on: npm install undici, on Node 20 undici@7.");
}
