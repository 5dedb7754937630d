import * as http from "node:http";
import * as https from "node:https";
import { PassThrough } from "node:stream";
import type { Duplex } from "node:stream";

/** Milliseconds for a proxy to open a tunnel. */
const patience = 30_000;

/** Connections to servers by `https:`, each through a tunnel that a proxy opens: it learns the host and nothing else. */
export class TunnelAgent extends https.Agent {
  readonly #proxy: URL;

  constructor(proxy: URL, options: https.AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(
    options: https.RequestOptions,
    connected: (error: Error | null, stream: Duplex) => void = () => {},
  ): undefined {
    openTunnel(this.#proxy, `${options.host}:${options.port}`).then(
      (socket) => connected(null, super.createConnection(Object.assign({}, options, { socket })) ?? socket),
      (error: Error) => connected(error, new PassThrough()),
    );
  }
}

function openTunnel(proxy: URL, server: string): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const request = requestTo(proxy, { method: "CONNECT", path: server, headers: { host: server, ...login(proxy) } });
    request.on("connect", ({ statusCode }, socket) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(new Error(`The proxy ${proxy.host} answers ${statusCode} and opens no tunnel to ${server}.`));
    });
    request.setTimeout(patience, () => request.destroy(new Error(`The proxy ${proxy.host} does not answer.`)));
    request.on("error", reject);
    request.end();
  });
}

function requestTo(proxy: URL, options: http.RequestOptions): http.ClientRequest {
  const { request } = proxy.protocol === "https:" ? https : http;
  return request(new URL("/", proxy), { ...options, agent: false });
}

/** What a proxy wants to know of its user: the name and password of its address. */
export function login(proxy: URL): Record<string, string> {
  if (proxy.username === "") return {};
  const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(pair).toString("base64")}` };
}
