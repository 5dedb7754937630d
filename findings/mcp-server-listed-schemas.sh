#!/usr/bin/env bash
# @modelcontextprotocol/sdk 1.32.2: the input schema that `McpServer` lists of a tool, and the one that it checks by.
#
# Guessed: `inputSchema` takes any zod schema, as its types do; what `tools/list` says of a record, a discriminated union or an
# intersection is what a call is checked by, as @modelcontextprotocol/server 2.4.0 has it.
# Seen: all three are listed as `{ type: "object", properties: {} }`, while each call is checked by the whole schema. An agent is told
# that there are no arguments, and refused for leaving them out. Registration is silent.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @modelcontextprotocol/sdk@1.32.2 @modelcontextprotocol/server@2.4.0 zod@4.6.7
cat >tools.mjs <<'SCRIPT'
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import * as one from "@modelcontextprotocol/sdk/server/mcp.js";
import * as two from "@modelcontextprotocol/server";
import { z } from "zod";

const schemas = {
  union: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("cat"), lives: z.number() }),
    z.object({ kind: z.literal("dog"), collar: z.string() }),
  ]),
  record: z.record(z.string(), z.number()),
  both: z.intersection(z.object({ id: z.string() }), z.object({ size: z.number() })),
};
for (const { McpServer } of [one, two]) {
  const server = new McpServer({ name: "pets", version: "1" });
  for (const [name, inputSchema] of Object.entries(schemas)) {
    server.registerTool(name, { inputSchema }, () => ({ content: [{ type: "text", text: "made" }] }));
  }
  const client = new Client({ name: "client", version: "1" });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(far), client.connect(near)]);
  const { tools } = await client.listTools();
  for (const { name, inputSchema } of tools) console.log(name, Object.keys(inputSchema).join(), JSON.stringify(inputSchema.properties));
  const { isError } = await client.callTool({ name: "union", arguments: {} });
  console.log("without arguments:", isError ? "refused" : "made");
  await client.close();
}
SCRIPT
seen=$(node tools.mjs)
echo "$seen"
[ "$seen" = 'union type,properties {}
record type,properties {}
both type,properties {}
without arguments: refused
union type,$schema,oneOf undefined
record type,$schema,propertyNames,additionalProperties undefined
both type,properties,required,$schema {"id":{"type":"string"},"size":{"type":"number"}}
without arguments: refused' ]
