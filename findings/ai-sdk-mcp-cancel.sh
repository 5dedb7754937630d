#!/usr/bin/env bash
# @ai-sdk/mcp 2.0.99: a tool goes on after its call was aborted.
#
# Guessed: `abortSignal` of a call becomes MCP's `notifications/cancelled`, so that the server's tool sees its `signal` abort, as by
# MCP's own client.
# Seen: the call rejects with "Request was aborted", and the server is told nothing: the tool does its work to the end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @ai-sdk/mcp@2.0.99 @modelcontextprotocol/sdk@1.32.2 zod@4.6.7
cat >server.mjs <<'SCRIPT'
import { appendFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";

const server = new McpServer({ name: "letters", version: "1" });
server.registerTool("send", { description: "Send all letters" }, async ({ signal }) => {
  appendFileSync("log", "began\n");
  const ended = await setTimeout(1500, "did all its work", { signal }).catch(() => "was cancelled");
  appendFileSync("log", `${ended}\n`);
  return { content: [{ type: "text", text: ended }] };
});
await server.connect(new StdioServerTransport());
SCRIPT
cat >calls.mjs <<'SCRIPT'
import { readFileSync, rmSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { createMCPClient } from "@ai-sdk/mcp";
import { Experimental_StdioMCPTransport } from "@ai-sdk/mcp/mcp-stdio";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const server = { command: process.execPath, args: ["server.mjs"] };
const aborted = async (name, call) => {
  const result = await call(AbortSignal.timeout(500)).catch(({ message }) => message);
  await setTimeout(2000);
  console.log(`${name}: ${result}; the tool: ${readFileSync("log", "utf8").trim().split("\n").join(", ")}`);
  rmSync("log");
};
const client = new Client({ name: "client", version: "1" });
await client.connect(new StdioClientTransport(server));
await aborted("MCP's client", (signal) => client.callTool({ name: "send" }, undefined, { signal }));
await client.close();
const ai = await createMCPClient({ transport: new Experimental_StdioMCPTransport(server) });
const { send } = await ai.tools();
await aborted("AI SDK", (abortSignal) => send.execute({}, { abortSignal, toolCallId: "1", messages: [] }));
await ai.close();
SCRIPT
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = "MCP's client: MCP error -32001: TimeoutError: The operation was aborted due to timeout; the tool: began, was cancelled
AI SDK: Request was aborted; the tool: began, did all its work" ]
