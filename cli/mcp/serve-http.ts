import { createHash, timingSafeEqual } from "node:crypto";
import { createServer as createHTTPServer } from "node:http";
import type { Server } from "node:http";
import { toNodeHandler } from "@modelcontextprotocol/node";
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from "@modelcontextprotocol/server";
import type { McpServer } from "@modelcontextprotocol/server";
import { CLIError } from "../cli-error.ts";

export interface HTTPOptions {
  /** 0: any that is free. */
  readonly port: number;
  /** What clients must send as their bearer token. */
  readonly token: string;
}

/** A server on 127.0.0.1, listening. */
export interface HTTPService {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves all who have the token, on this machine alone. @throws CLIError where it cannot listen */
export async function serveOverHTTP(createServer: () => McpServer, { port, token }: HTTPOptions): Promise<HTTPService> {
  const handler = createMcpHandler(createServer, { onerror: (error) => process.stderr.write(`${error.message}\n`) });
  const fetch = async (request: Request): Promise<Response> => refuse(request, token) ?? (await handler.fetch(request));
  const serve = toNodeHandler({ fetch });
  const server = createHTTPServer((request, response) => {
    const { method = "GET", url = "/" } = request;
    void serve(Object.assign(request, { method, url }), response);
  });
  await listen(server, port);
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : port}/mcp`,
    async close() {
      await handler.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The response to a request that is not to be served: pages in a browser can send to this port, too. */
function refuse(request: Request, token: string): Response | undefined {
  const foreign =
    hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
    originValidationResponse(request, localhostAllowedOrigins());
  if (foreign !== undefined) return foreign;
  if (new URL(request.url).pathname !== "/mcp") return new Response("The MCP server is at /mcp.", { status: 404 });
  if (hasToken(request, token)) return undefined;
  const headers = { "www-authenticate": "Bearer" };
  return new Response("Send the token of this server as Authorization: Bearer.", { status: 401, headers });
}

function hasToken({ headers }: Request, token: string): boolean {
  return timingSafeEqual(digest(headers.get("authorization") ?? ""), digest(`Bearer ${token}`));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(new CLIError(`Port ${port} of 127.0.0.1 cannot be used: ${error.message}.`)),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
}
