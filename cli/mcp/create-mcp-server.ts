import type { McpServer } from "@modelcontextprotocol/server";
import { DescribedAPI } from "../description/described-api.ts";
import { Folders } from "./folders.ts";
import { createServerFactory } from "./server.ts";
import type { Permission } from "./server.ts";

/** A client with the description that `codegen generate --cli` writes beside it. */
export interface MCPServerAPI {
  readonly client: object;
  /** The folder that has `operations.json`. */
  readonly description: string;
  /** Taken out of results and errors, should a server repeat it. */
  readonly apiKey?: string | undefined;
}

/** What servers offer. */
export interface MCPServerOptions {
  /** What clients of MCP are shown. */
  readonly name: string;
  readonly version: string;
  /** By the names that operations begin with: `petstore` for `petstore.pets.list`. */
  readonly apis: Readonly<Record<string, MCPServerAPI>>;
  /** What may be called: each includes those before it. Default: `read`. */
  readonly allow?: Permission | undefined;
  /** Folders that files may be uploaded from and downloaded into. Default: none. */
  readonly folders?: readonly string[] | undefined;
}

/**
 * Makes MCP servers that all have the same tools, for `serveStdio` and `createMcpHandler` of
 * `@modelcontextprotocol/server`.
 *
 * @throws CLIError for a folder that is not there
 */
export function createMCPServer(options: MCPServerOptions): () => McpServer {
  const { name, version, apis, allow, folders } = options;
  return createServerFactory({
    name,
    version,
    apis: Object.entries(apis).map(([name, { client, description, apiKey }]) => {
      return { name, client, described: new DescribedAPI(description), apiKey };
    }),
    allow: allow ?? "read",
    folders: new Folders(folders ?? []),
  });
}
