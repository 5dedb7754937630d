import { Pool } from "undici";
import type { buildConnector } from "undici";

/** Connections to a proxy. Their errors name it: those of sockets name an address at best. */
export function openProxyPool(url: URL, { connect }: { connect?: unknown }, options: Pool.Options): Pool {
  return new Pool(url.origin, { ...options, ...(isConnector(connect) && { connect: namingProxy(connect, url.host) }) });
}

function isConnector(value: unknown): value is buildConnector.connector {
  return typeof value === "function";
}

function namingProxy(connect: buildConnector.connector, host: string): buildConnector.connector {
  return (options, callback) =>
    connect(options, (...result) => {
      const [error] = result;
      if (error === null) callback(...result);
      else callback(new ProxyConnectionError(host, error), null);
    });
}

/** No connection to a proxy. */
class ProxyConnectionError extends Error {
  /** Its host and port, without credentials. */
  readonly proxy: string;

  constructor(proxy: string, cause: Error) {
    super(`No connection to the proxy at ${proxy}`, { cause });
    this.proxy = proxy;
  }
}
