import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { FaultyStore } from "./store.ts";

/** A store that listens on this machine. */
export interface FaultyServer {
  readonly baseURL: string;
  readonly store: FaultyStore;
  readonly close: () => Promise<void>;
}

export async function startServer(closes: boolean): Promise<FaultyServer> {
  const store = new FaultyStore({ closes });
  const server = createServer((request, response) => {
    if (request.method === "GET") return void response.writeHead(200, { "content-type": "application/json" }).end("{}");
    return void readText(request).then((body) => store.respond(response, { headers: request.headers, body }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { baseURL: `http://127.0.0.1:${port}`, store, close };
}

/** What a client that gives up has sent of its request is nothing to anybody. */
function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on("error", () => {});
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => resolve(Buffer.concat(chunks).toString()));
  });
}
