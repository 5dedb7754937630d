import { randomBytes } from "node:crypto";
import { format } from "node:util";
import { didYouMean } from "../check/nearest.ts";
import { CLIError, exitCodes, UsageError } from "../cli-error.ts";
import type { ExitCode } from "../cli-error.ts";
import { offeredAPIs } from "../description/apis.ts";
import type { OfferedAPI } from "../description/apis.ts";
import { Folders } from "../mcp/folders.ts";
import type { ConnectedAPI } from "../mcp/operations.ts";
import { createServerFactory } from "../mcp/server.ts";
import type { Permission } from "../mcp/server.ts";
import { connectionOptions, findKeys } from "../profile/connection.ts";
import type { ConnectionFlags } from "../profile/connection.ts";
import { profilesPath, readProfiles } from "../profile/profiles-file.ts";
import { refuseWithoutKey } from "../profile/required-keys.ts";
import type { Terminal } from "../terminal.ts";
import { isReadByOthers, readFile } from "./text-files.ts";

/** The options of the command `mcp`. */
export interface MCPOptions extends ConnectionFlags {
  readonly api?: string[];
  readonly allow: Permission;
  readonly folder?: string[];
  readonly http?: number;
  readonly tokenFile?: string;
}

/** Serves until the client is done or the process is told to end. */
export async function runMCP(options: MCPOptions, version: string, terminal: Terminal): Promise<ExitCode> {
  const { allow, folder = [], http } = options;
  const token = http === undefined ? undefined : readToken(options, terminal);
  const folders = new Folders(folder);
  const apis = await connectAPIs(options, terminal);
  const createServer = createServerFactory({ name: "lightfield-wootiv", version, apis, allow, folders });
  if (http === undefined || token === undefined) {
    const { serveOverStdio } = await import("../mcp/serve-stdio.ts");
    await serveOverStdio(createServer, terminal.signal);
    return exitCodes.done;
  }
  const { serveOverHTTP } = await import("../mcp/serve-http.ts");
  const service = await serveOverHTTP(createServer, { port: http, token: token.text });
  terminal.stderr.write(`Serving at ${service.url}${token.isNew ? `, with the token ${token.text}` : ""}\n`);
  await new Promise((resolve) => {
    terminal.signal.addEventListener("abort", resolve);
    process.once("SIGTERM", resolve);
  });
  await service.close();
  return exitCodes.done;
}

async function connectAPIs(options: MCPOptions, terminal: Terminal): Promise<ConnectedAPI[]> {
  const chosen = chooseAPIs(options, terminal);
  if (chosen.length > 0) return Promise.all(chosen.map((api) => connect(api, options, terminal)));
  const variables = offeredAPIs.map((api) => api.describe().summary.environment["apiKey"]).join(" or ");
  throw new CLIError(`There is no API key. Set ${variables}, or keep one with \`lightfield-wootiv profile add\`.`, {
    exitCode: exitCodes.refused,
  });
}

/** Those that are named, that of the profile, or those that there is a key for. */
function chooseAPIs({ api: named, ...flags }: MCPOptions, { env }: Terminal): OfferedAPI[] {
  const names = offeredAPIs.map(({ name }) => name);
  const unknown = named?.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`There is no API ${unknown}.${didYouMean(unknown, names)} Choose ${names.join(" or ")}.`);
  }
  const profile = readProfiles(profilesPath(env))[flags.profile ?? env["LIGHTFIELD_WOOTIV_PROFILE"] ?? ""];
  return offeredAPIs.filter((api) => {
    if (named !== undefined) return named.includes(api.name);
    return profile === undefined ? Object.keys(findKeys(api, flags, env).keys).length > 0 : profile.api === api.name;
  });
}

async function connect(api: OfferedAPI, flags: ConnectionFlags, terminal: Terminal): Promise<ConnectedAPI> {
  const options = await connectionOptions(api, flags, terminal.env);
  const apiKey = typeof options.apiKey === "string" ? options.apiKey : undefined;
  refuseWithoutKey(api, options);
  const log = (...values: unknown[]): void => void terminal.stderr.write(`${format(...values)}\n`);
  const logger = { error: log, warn: log, info: log, debug: log }; // the protocol has the standard output
  return { name: api.name, described: api.describe(), client: await api.connect({ ...options, logger }), apiKey };
}

/** A shorter one can be guessed. */
const shortestToken = 16;

const adviceOnTokens = `Take one of at least ${shortestToken}, such as \`openssl rand -hex 32\` gives.`;

/** What clients must send: the token that is given, or one made now. */
function readToken(
  { tokenFile }: MCPOptions,
  { env, stderr }: Terminal,
): { readonly text: string; readonly isNew: boolean } {
  const given = tokenFile === undefined ? env["LIGHTFIELD_WOOTIV_MCP_TOKEN"] : readFile(tokenFile);
  const text = given?.trim() ?? "";
  if (text !== "") {
    if (text.length < shortestToken) throw new UsageError(`The token has ${text.length} characters. ${adviceOnTokens}`);
    if (tokenFile !== undefined && isReadByOthers(tokenFile)) {
      stderr.write(`Others on this machine can read ${tokenFile}: \`chmod 600\` it.\n`);
    }
    return { text, isNew: false };
  }
  if (tokenFile !== undefined) throw new UsageError(`${tokenFile} holds no token. Put one of your own into it.`);
  return { text: randomBytes(32).toString("base64url"), isNew: true };
}
