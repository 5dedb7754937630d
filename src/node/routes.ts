import * as http from "node:http";
import * as https from "node:https";
import type { ConnectionOptions } from "node:tls";
import { IdleSweeper } from "./idle.ts";
import { findProxy, parseProxy } from "./proxy.ts";
import { login, TunnelAgent } from "./tunnel.ts";

/** How to trust servers, and how to be trusted by them. */
export type TLSOptions = Pick<
  ConnectionOptions,
  | "ca"
  | "cert"
  | "checkServerIdentity"
  | "ciphers"
  | "key"
  | "maxVersion"
  | "minVersion"
  | "passphrase"
  | "pfx"
  | "rejectUnauthorized"
  | "servername"
>;

/** Options of the transport. */
export interface NodeFetchOptions {
  /**
   * The address of a proxy for all calls; `false`: none. Default: as the environment variables `HTTP_PROXY`,
   * `HTTPS_PROXY` and `NO_PROXY` say, in capitals or not.
   */
  readonly proxy?: string | false | undefined;
  /** Certificates and the like, for servers whose address begins with `https:`. */
  readonly tls?: TLSOptions | undefined;
  /** Connections to one host at a time; further calls wait for one. Default: no limit. */
  readonly maxConnections?: number | undefined;
  /** Milliseconds for which an idle connection is kept; the server may close it earlier. Default 4 000. */
  readonly keepAlive?: number | undefined;
}

/** The way to one server: what all requests to it have in common. */
export interface Route {
  readonly open: typeof http.request;
  readonly options: http.RequestOptions;
  /** Headers for a proxy. */
  readonly headers: Readonly<Record<string, string>>;
  /** A proxy that forwards wants the whole address instead of the path. */
  readonly isForwarded: boolean;
}

/** The ways to all servers, each found once, and the connections that are kept for them. */
export class Routes {
  readonly #proxy: NodeFetchOptions["proxy"];
  readonly #agentOptions: https.AgentOptions;
  readonly #routes = new Map<string, Route>();
  readonly #agents = new Map<string, http.Agent>();
  readonly #sweeper: IdleSweeper;

  constructor({ proxy, tls, maxConnections = Infinity, keepAlive = 4000 }: NodeFetchOptions) {
    this.#proxy = typeof proxy === "string" ? parseProxy(proxy, "proxy").href : proxy;
    this.#agentOptions = { ...tls, keepAlive: true, maxSockets: maxConnections };
    this.#sweeper = new IdleSweeper(this.#agents, keepAlive);
  }

  to(server: URL): Route {
    this.#sweeper.wake();
    const { origin } = server;
    const known = this.#routes.get(origin);
    if (known) return known;
    const route = this.#find(server);
    this.#routes.set(origin, route);
    return route;
  }

  close(): void {
    for (const agent of this.#agents.values()) agent.destroy();
    this.#agents.clear();
    this.#routes.clear();
  }

  #find(server: URL): Route {
    const proxy = this.#findProxy(server);
    if (server.protocol === "https:") return connect(server, this.#agentFor("https:", proxy));
    if (server.protocol !== "http:") throw new TypeError(`No way to ${server.protocol} addresses.`);
    if (!proxy) return connect(server, this.#agentFor("http:", undefined));
    return { ...connect(proxy, this.#agentFor(proxy.protocol, undefined)), headers: login(proxy), isForwarded: true };
  }

  #findProxy(server: URL): URL | undefined {
    if (this.#proxy === false) return undefined;
    return this.#proxy === undefined ? findProxy(server, process.env) : new URL(this.#proxy);
  }

  /** One for each kind of connection, with a pool for each host. */
  #agentFor(protocol: string, proxy: URL | undefined): http.Agent {
    const kind = `${protocol} ${proxy?.href}`;
    const agent = this.#agents.get(kind) ?? makeAgent(protocol, proxy, this.#agentOptions);
    this.#agents.set(kind, agent);
    return agent;
  }
}

function makeAgent(protocol: string, proxy: URL | undefined, options: https.AgentOptions): http.Agent {
  if (protocol === "http:") return new http.Agent(options);
  return proxy ? new TunnelAgent(proxy, options) : new https.Agent(options);
}

function connect(host: URL, agent: http.Agent): Route {
  const open = host.protocol === "https:" ? https.request : http.request;
  const hostname = host.hostname.replace(/^\[|\]$/g, ""); // an IPv6 address has brackets in a URL only
  return { open, options: { agent, host: hostname, port: host.port }, headers: {}, isForwarded: false };
}
