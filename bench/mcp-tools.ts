/** What the list of the MCP server's tools costs a model, in tokens of o200k_base: `node bench/mcp-tools.ts`. */
import { Client } from "@modelcontextprotocol/client";
import { InMemoryTransport } from "@modelcontextprotocol/server";
import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { offeredAPIs } from "../cli/description/apis.ts";
import { Folders } from "../cli/mcp/folders.ts";
import { createServerFactory } from "../cli/mcp/server.ts";
import type { Permission } from "../cli/mcp/server.ts";

const apis = offeredAPIs.map((api) => ({ name: api.name, described: api.describe(), client: {}, apiKey: undefined }));

for (const [allow, folders] of [
  ["read", []],
  ["write", []],
  ["destructive", ["."]],
] satisfies [Permission, string[]][]) {
  const createServer = createServerFactory({ name: "b", version: "1", apis, allow, folders: new Folders(folders) });
  const [near, far] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: "b", version: "1" });
  await Promise.all([createServer().connect(far), client.connect(near)]);
  const { tools } = await client.listTools();
  const tokens = encode(JSON.stringify(tools)).length;
  console.log(`--allow ${allow}${folders.length > 0 ? " --folder ." : ""}: ${tools.length} tools, ${tokens} tokens`);
  await client.close();
}
