import { Client } from "@modelcontextprotocol/client";
import { InMemoryTransport } from "@modelcontextprotocol/server";
import type { McpServer } from "@modelcontextprotocol/server";
import { onTestFinished } from "vitest";
import { offeredAPIs } from "../../cli/description/apis.ts";
import type { OfferedAPI } from "../../cli/description/apis.ts";
import { Folders } from "../../cli/mcp/folders.ts";
import { createServerFactory } from "../../cli/mcp/server.ts";
import type { Permission } from "../../cli/mcp/server.ts";
import { createSandbox } from "../../sandbox/index.ts";
import type { Sandbox } from "../../sandbox/index.ts";

/** A client of an MCP server, and what tests ask it most. */
export interface Agent {
  readonly client: Client;
  /** The structured content of a result. Throws an Error with the text of one that failed. */
  call(tool: string, given: object): Promise<Record<string, unknown>>;
}

/** What an agent's server is started with. */
export interface Situation {
  /** Default: a new one. */
  readonly sandbox?: Sandbox;
  /** By the names of the APIs. Default: those that may do everything. */
  readonly keys?: Readonly<Record<string, string>>;
  readonly allow?: Permission;
  readonly folder?: string;
}

const sandboxKeys = { lightfield: "sk_lf_sandbox", wootiv: "wootiv_sandbox" };

/** An agent whose server runs in this process, for the length of a test. */
export async function start(situation: Situation = {}): Promise<Agent> {
  return connectAgent(await prepareServer(situation));
}

/** An agent of any server, for the length of a test. */
export async function connectAgent(createServer: () => McpServer): Promise<Agent> {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: "tests", version: "1.0.0" });
  await Promise.all([createServer().connect(far), client.connect(near)]);
  onTestFinished(() => client.close());
  return agentOf(client);
}

/** Servers for the APIs of a sandbox, which they reach without a socket. */
export async function prepareServer(situation: Situation): Promise<() => McpServer> {
  const { sandbox = createSandbox(), keys = sandboxKeys, allow = "read", folder } = situation;
  const apis = Object.entries(keys).map(async ([name, apiKey]) => {
    const api = findAPI(name);
    const options = {
      apiKey,
      baseURL: "http://sandbox.test",
      fetch: sandbox.fetch,
      maxRetries: 0,
      pacing: false as const,
    };
    return { name, described: api.describe(), client: await api.connect(options), apiKey };
  });
  const folders = new Folders(folder === undefined ? [] : [folder]);
  return createServerFactory({ name: "tests", version: "1.0.0", apis: await Promise.all(apis), allow, folders });
}

export function findAPI(name: string): OfferedAPI {
  const found = offeredAPIs.find((api) => api.name === name);
  if (found === undefined) throw new Error(`There is no API ${name}.`);
  return found;
}

export function agentOf(client: Client): Agent {
  return {
    client,
    async call(name, given) {
      const { isError, content, structuredContent } = await client.callTool({ name, arguments: { ...given } });
      const texts = content.map((block) => (block.type === "text" ? block.text : block.type));
      if (isError === true) throw new Error(texts.join("\n"));
      return Object(structuredContent);
    },
  };
}
