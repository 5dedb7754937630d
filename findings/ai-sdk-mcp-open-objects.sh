#!/usr/bin/env bash
# @ai-sdk/mcp 2.0.99 (with ai 7.0.173): a tool of MCP whose arguments may have any name.
#
# Guessed: the tool's JSON Schema reaches the model as the server gave it.
# Seen: `additionalProperties: false` is written over whatever the server has there. A tool that takes a map, `additionalProperties:
# { type: "number" }`, is offered to the model as one without arguments; one that takes further members beside `id`, as `id` alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error ai@7.0.173 @ai-sdk/mcp@2.0.99 @modelcontextprotocol/sdk@1.32.2 zod@4.6.7
cat >offered.mjs <<'SCRIPT'
import { createMCPClient } from "@ai-sdk/mcp";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { generateText } from "ai";
import { MockLanguageModelV3 } from "ai/test";

const server = new Server({ name: "prices", version: "1" }, { capabilities: { tools: {} } });
const prices = { type: "object", additionalProperties: { type: "number" } };
const product = { type: "object", properties: { id: { type: "string" } }, required: ["id"], additionalProperties: { type: "string" } };
server.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: [
    { name: "prices", inputSchema: prices },
    { name: "product", inputSchema: product },
  ],
}));
const [near, far] = InMemoryTransport.createLinkedPair();
await server.connect(far);
const client = await createMCPClient({ transport: near });
const model = new MockLanguageModelV3({
  doGenerate: async ({ tools }) => {
    for (const { name, inputSchema } of tools) {
      console.log(`${name}: ${Object.keys(inputSchema.properties).join()}; others: ${JSON.stringify(inputSchema.additionalProperties)}`);
    }
    const usage = { inputTokens: { total: 1 }, outputTokens: { total: 1 } };
    return { content: [{ type: "text", text: "" }], finishReason: { unified: "stop" }, usage, warnings: [] };
  },
});
await generateText({ model, tools: await client.tools(), prompt: "Set the prices" });
await client.close();
SCRIPT
seen=$(node offered.mjs)
echo "$seen"
[ "$seen" = 'prices: ; others: false
product: id; others: false' ]
