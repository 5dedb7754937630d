#!/usr/bin/env bash
# @langchain/mcp-adapters 1.1.4 over an MCP server (@modelcontextprotocol/sdk 1.32.2): arguments that are one of several kinds.
#
# Guessed: a tool's JSON Schema reaches the model as the server gave it: `z.array(z.string()).nullable()` is a list of texts or null, and
# each kind of a discriminated union can be sent.
# Seen: without a word, the list is `{}`, anything; the union became one object whose `kind` is that of its last alternative, so a call
# with the first is refused before it is sent. MCP's own client makes it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  @langchain/mcp-adapters@1.1.4 @langchain/core@1.4.0 @langchain/langgraph@1.7.3 @modelcontextprotocol/sdk@1.32.2 zod@4.6.7
cat >server.mjs <<'SCRIPT'
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const user = z.object({ kind: z.literal("user"), id: z.number() });
const team = z.object({ kind: z.literal("team"), name: z.string() });
const inputSchema = { cc: z.array(z.string()).nullable(), to: z.discriminatedUnion("kind", [user, team]) };
const server = new McpServer({ name: "letters", version: "1.0.0" });
server.registerTool("send", { inputSchema }, ({ to }) => ({ content: [{ type: "text", text: `sent to a ${to.kind}` }] }));
await server.connect(new StdioServerTransport());
SCRIPT
cat >call.mjs <<'SCRIPT'
import { MultiServerMCPClient } from "@langchain/mcp-adapters";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const command = { command: "node", args: ["server.mjs"] };
const first = { cc: null, to: { kind: "user", id: 5 } };
const last = { cc: null, to: { kind: "team", name: "Ops" } };
const kinds = ({ anyOf, oneOf, properties }) => (anyOf ?? oneOf ?? [{ properties }]).map(({ properties }) => properties.kind.const);
const print = (name, { cc, to }) => console.log(`${name}: cc ${JSON.stringify(cc)}, to ${JSON.stringify(kinds(to))}`);

const own = new Client({ name: "caller", version: "1" });
await own.connect(new StdioClientTransport(command));
print("MCP offers", (await own.listTools()).tools[0].inputSchema.properties);
console.log("MCP:", (await own.callTool({ name: "send", arguments: first })).content[0].text);
await own.close();

const langchain = new MultiServerMCPClient({ mcpServers: { letters: { transport: "stdio", ...command } } });
const [tool] = await langchain.getTools();
print("LangChain offers", tool.schema.properties);
for (const letter of [first, last]) {
  console.log("LangChain:", await tool.invoke(letter).catch((error) => error.message.split("\n")[0]));
}
await langchain.close();
SCRIPT
seen=$(node call.mjs)
echo "$seen"
[ "$seen" = 'MCP offers: cc {"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]}, to ["user","team"]
MCP: sent to a user
LangChain offers: cc {}, to ["team"]
LangChain: Received tool input did not match expected schema
LangChain: sent to a team' ]
