import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query, undecoded. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** The query of a request, decoded. */
export function queryOf({ url }: SeenRequest): Record<string, string> {
  return Object.fromEntries(new URL(url, "http://localhost").searchParams);
}

export interface TestServer {
  readonly baseURL: string;
  readonly requests: SeenRequest[];
  /** Sockets that are open now. */
  sockets(): Promise<number>;
}

/** Responds to the n-th request, counted from 1. */
export type Handler = (response: ServerResponse, request: SeenRequest, n: number) => void;

/** A real HTTP server on a port of its own, for the length of one test. */
export async function serve(handler: Handler): Promise<TestServer> {
  const { close, ...server } = await listen(handler);
  onTestFinished(close);
  return server;
}

/** The same until it is closed, for several tests. */
export async function listen(handler: Handler): Promise<TestServer & { readonly close: () => Promise<void> }> {
  const requests: SeenRequest[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("error", () => {}); // a client that gives up is no failure of the server
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const { method = "", url = "", headers } = incoming;
      const request = { method, url, headers, body: Buffer.concat(chunks).toString("latin1") };
      handler(response, request, requests.push(request));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}`,
    requests,
    sockets: () => new Promise((resolve, reject) => server.getConnections((e, n) => (e ? reject(e) : resolve(n)))),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An address where nobody listens. */
export async function nowhere(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Responds with JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Handler {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
}

/** Responds with a text of any type. */
export function text(body: string, contentType: string, status = 200): Handler {
  return (response) => response.writeHead(status, { "content-type": contentType }).end(body);
}

/** Takes the request and never responds. */
export const stall: Handler = () => {};

/** Closes the connection without a response. */
export const hangUp: Handler = (response) => response.socket?.resetAndDestroy();

/** Sends the headers and half a body, then nothing. */
export const stallInBody: Handler = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" }).write('{"id":');
};

/** Sends the headers and half a body, then closes the connection. */
export const hangUpInBody: Handler = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"id":', () => setImmediate(() => response.socket?.resetAndDestroy()));
};

/** Handles each request by the handler of its number, and all further ones by the last. */
export function inTurn(...handlers: [Handler, ...Handler[]]): Handler {
  return (response, request, n) => handlers[Math.min(n, handlers.length) - 1]?.(response, request, n);
}
