import { Agent, EnvHttpProxyAgent, Pool, ProxyAgent } from "undici";
import type { Dispatcher } from "undici";
import { longestTimer } from "../platform/clock.ts";
import { checkOptions } from "./options.ts";
import type { NodeFetchOptions } from "./options.ts";
import { parseProxy, readProxies } from "./proxies.ts";

/** undici's way to all servers. It keeps the connections. */
export function openDispatcher(options: NodeFetchOptions): Dispatcher {
  checkOptions(options);
  const { proxy, tls, maxConnections = Infinity, keepAlive = 4000 } = options;
  const keepAliveTimeout = Math.min(keepAlive, longestTimer);
  const pool: Pool.Options = {
    connections: maxConnections === Infinity ? null : maxConnections,
    ...(keepAlive === 0
      ? { pipelining: 0 } // as undici says that no connection is to be used twice
      : { keepAliveTimeout, keepAliveMaxTimeout: keepAliveTimeout }), // whatever the server would grant
    headersTimeout: 0, // time is the caller's to watch, with the signal
    bodyTimeout: 0,
    allowH2: false, // version 8 would choose it where version 7 does not
  };
  const trust = { ...tls, allowH2: false };
  const detour = {
    ...pool,
    connect: trust,
    requestTls: trust,
    proxyTls: { allowH2: false },
    proxyTunnel: false, // by `http:` it forwards
    // Connections to a proxy that forwards would otherwise be made without these options.
    factory: (origin: string | URL, given: object) => new Pool(origin, { ...given, ...pool }),
  };
  if (typeof proxy === "string") return new ProxyAgent({ ...detour, uri: parseProxy(proxy, "proxy") });
  const proxies = proxy === false ? undefined : readProxies(process.env);
  // The one that minds NO_PROXY parses the address of each call, so it is made only where there is a proxy.
  return proxies ? new EnvHttpProxyAgent({ ...detour, ...proxies }) : new Agent({ ...pool, connect: trust });
}
