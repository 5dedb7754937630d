#!/usr/bin/env bash
# @ivotoby/openapi-mcp-server 1.16.1 and openapi-mcp-generator 4.0.1: what a tool made of an OpenAPI operation sends.
#
# Guessed: a list goes as `ids=1&ids=2`, OpenAPI's default for a query; an object of `style: deepObject` as `filter[kind]=cat`; a cookie
# parameter in `Cookie`; what cannot be sent is not offered to the agent.
# Seen: both offer all three. Both send `ids=1,2`, one value to a server that follows the document. The first puts the cookie into the
# JSON body, as a member that the API never named; the second drops it, and sends `filter=[object+Object]`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  @ivotoby/openapi-mcp-server@1.16.1 openapi-mcp-generator@4.0.1 @modelcontextprotocol/sdk@1.32.2
cat >document.yaml <<'DOCUMENT'
openapi: 3.0.3
info: { title: Pets, version: "1" }
servers: [{ url: "http://127.0.0.1" }]
paths:
  /pets:
    post:
      operationId: send
      parameters:
        - { name: ids, in: query, schema: { type: array, items: { type: integer } } }
        - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object, properties: { kind: { type: string } } } }
        - { name: session, in: cookie, schema: { type: string } }
      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
      responses: { "200": { description: Fine } }
DOCUMENT
npx openapi-mcp-generator --input document.yaml --output generated --base-url http://127.0.0.1 >log 2>&1
(cd generated && npm install --no-audit --no-fund --loglevel=error && npm run build) >>log 2>&1
cat >call.mjs <<'SCRIPT'
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const server = createServer(async (request, response) => {
  const url = decodeURIComponent(request.url);
  console.log(`  ${url} cookie ${request.headers.cookie ?? "none"} body ${await text(request)}`);
  response.end("{}");
});
await once(server.listen(0, "127.0.0.1"), "listening");
const api = `http://127.0.0.1:${server.address().port}`;

async function call(name, args, body) {
  const client = new Client({ name: "caller", version: "1" });
  await client.connect(new StdioClientTransport({ command: "node", args, env: { ...process.env, API_BASE_URL: api }, stderr: "ignore" }));
  const [tool] = (await client.listTools()).tools;
  console.log(`${name}: ${Object.keys(tool.inputSchema.properties).join()}`);
  await client.callTool({ name: tool.name, arguments: { ids: [1, 2], filter: { kind: "cat" }, session: "s1", ...body } });
  await client.close();
}

const options = ["--api-base-url", api, "--openapi-spec", `${process.cwd()}/document.yaml`, "--transport", "stdio"];
await call("openapi-mcp-server", ["node_modules/@ivotoby/openapi-mcp-server/bin/mcp-server.js", ...options], { name: "Tom" });
await call("openapi-mcp-generator", ["generated/build/index.js"], { requestBody: { name: "Tom" } });
server.close();
SCRIPT
seen=$(node call.mjs)
echo "$seen"
[ "$seen" = 'openapi-mcp-server: ids,filter,session,name
  /pets?ids=1,2&filter[kind]=cat cookie none body {"session":"s1","name":"Tom"}
openapi-mcp-generator: ids,filter,session,requestBody
  /pets?ids=1,2&filter=[object+Object] cookie none body {"name":"Tom"}' ]
