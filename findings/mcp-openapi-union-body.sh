#!/usr/bin/env bash
# @ivotoby/openapi-mcp-server 1.16.1: one operation whose body is a `oneOf` takes all tools from MCP's own client.
#
# Guessed: the tool has the union in a member of its input, as a body that is an array has it (in `body`), or is left out; the other
# tools are listed either way. MCP wants `type: "object"` of every input schema.
# Seen: the tool's input schema is the `oneOf` itself, without a type, so the client of @modelcontextprotocol/sdk 1.32.2 refuses the
# whole response of `tools/list`. The server reports nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @ivotoby/openapi-mcp-server@1.16.1 @modelcontextprotocol/sdk@1.32.2
cat >list.mjs <<'SCRIPT'
import { writeFileSync } from "node:fs";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const post = (schema) => ({
  post: { requestBody: { required: true, content: { "application/json": { schema } } }, responses: { 200: { description: "Fine" } } },
});
const member = (name) => ({ type: "object", required: [name], properties: { [name]: { type: "string" } } });
const paths = { "/cats": post(member("meow")), "/lists": post({ type: "array", items: { type: "string" } }) };
const union = { oneOf: [member("meow"), member("bark")] };

async function list(name, paths) {
  const file = `${process.cwd()}/${name}.json`;
  writeFileSync(file, JSON.stringify({ openapi: "3.0.3", info: { title: "Pets", version: "1" }, paths }));
  const args = ["--api-base-url", "http://127.0.0.1", "--openapi-spec", file, "--transport", "stdio"];
  const client = new Client({ name: "caller", version: "1" });
  const command = "node_modules/@ivotoby/openapi-mcp-server/bin/mcp-server.js";
  await client.connect(new StdioClientTransport({ command: "node", args: [command, ...args], stderr: "ignore" }));
  const seen = await client.listTools().then(
    ({ tools }) => `${tools.length} tools`,
    ({ issues }) => `refused, ${issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join()}`,
  );
  console.log(`${name}: ${seen}`);
  await client.close();
}

await list("without", paths);
await list("with", { ...paths, "/pets": post(union) });
SCRIPT
seen=$(node list.mjs)
echo "$seen"
[ "$seen" = 'without: 2 tools
with: refused, tools.2.inputSchema.type: Invalid input: expected "object"' ]
