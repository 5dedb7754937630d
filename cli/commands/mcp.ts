import { randomBytes } from "node:crypto";
import { format } from "node:util";
import { SDKError } from "lightfield-wootiv";
import { CLIError, exitCodes } from "../cli-error.ts";
import type { ExitCode } from "../cli-error.ts";
import { offeredAPIs } from "../description/apis.ts";
import type { OfferedAPI } from "../description/apis.ts";
import { Folders } from "../mcp/folders.ts";
import type { ConnectedAPI } from "../mcp/operations.ts";
import { createServerFactory } from "../mcp/server.ts";
import type { Permission } from "../mcp/server.ts";
import { readFile } from "./text-files.ts";

/** The options of the command `mcp`. */
export interface MCPOptions {
  readonly api?: string[];
  readonly allow: Permission;
  readonly folder?: string[];
  readonly http?: number;
  readonly tokenFile?: string;
}

/** Runs the command `mcp`. Returns its exit code. */
export async function runMCP(options: MCPOptions, version: string): Promise<ExitCode> {
  try {
    await serve(options, version);
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof CLIError || error instanceof SDKError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return exitCodes.failed;
  }
}

/** Serves until the client is done or the process is told to end. */
async function serve(options: MCPOptions, version: string): Promise<void> {
  const apis = await connectAPIs(options.api);
  const folders = new Folders(options.folder ?? []);
  const createServer = createServerFactory({ name: "lightfield-wootiv", version, apis, allow: options.allow, folders });
  if (options.http === undefined) {
    const { serveOverStdio } = await import("../mcp/serve-stdio.ts");
    return serveOverStdio(createServer);
  }
  const { serveOverHTTP } = await import("../mcp/serve-http.ts");
  const { token, isOwn } = readToken(options);
  const service = await serveOverHTTP(createServer, { port: options.http, token });
  process.stderr.write(`Serving at ${service.url}${isOwn ? `, with the token ${token}` : ""}\n`);
  await new Promise((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
  await service.close();
}

/** Those that are named; otherwise those that there is a key for. */
async function connectAPIs(named: readonly string[] | undefined): Promise<ConnectedAPI[]> {
  const names = offeredAPIs.map(({ name }) => name);
  const unknown = named?.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new CLIError(`There is no API ${unknown}: choose ${names.join(" or ")}.`);
  const chosen = offeredAPIs.filter((api) => named?.includes(api.name) ?? keyOf(api) !== undefined);
  if (chosen.length > 0) return Promise.all(chosen.map(connect));
  const variables = offeredAPIs.map((api) => api.describe().summary.environment["apiKey"]).join(" or ");
  throw new CLIError(`There is no API key: set ${variables}.`);
}

async function connect(api: OfferedAPI): Promise<ConnectedAPI> {
  return { name: api.name, described: api.describe(), client: await api.connect({ logger }), apiKey: keyOf(api) };
}

function keyOf(api: OfferedAPI): string | undefined {
  const variable = api.describe().summary.environment["apiKey"];
  return (variable === undefined ? undefined : process.env[variable]?.trim()) || undefined;
}

/** A client that logs must not write where the protocol does. */
const logger = { error: log, warn: log, info: log, debug: log };

function log(...values: unknown[]): void {
  process.stderr.write(`${format(...values)}\n`);
}

/** The token that clients must send: what is given, or one made now. */
function readToken({ tokenFile }: MCPOptions): { readonly token: string; readonly isOwn: boolean } {
  const given = tokenFile === undefined ? process.env[tokenVariable] : readFile(tokenFile);
  const token = given?.trim() ?? "";
  if (token !== "") return { token, isOwn: false };
  if (tokenFile !== undefined) throw new CLIError(`${tokenFile} holds no token. Put one of your own into it.`);
  return { token: randomBytes(32).toString("base64url"), isOwn: true };
}

const tokenVariable = "LIGHTFIELD_WOOTIV_MCP_TOKEN";
