#!/usr/bin/env bash
# @modelcontextprotocol/sdk 1.32.2 and @modelcontextprotocol/client 2.4.0: a client over Streamable HTTP, when its server is restarted.
#
# Guessed: a call whose connection is cut rejects then, as one over stdio does. A call that gets 404 for its session starts a new session, as
# the protocol says a client must, and is made in it.
# Seen: the cut goes to `onerror` alone; the call waits until its timeout, a minute by default. Each call after it rejects with the 404, and
# so do all that follow, for as long as the client lives: who uses it has to see the 404 and connect another client.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @modelcontextprotocol/sdk@1.32.2 @modelcontextprotocol/client@2.4.0
cat >restart.mjs <<'SCRIPT'
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import * as client2 from "@modelcontextprotocol/client";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";

const sessions = new Map();
async function startSession() {
  const server = new McpServer({ name: "restarts", version: "1.0.0" });
  server.registerTool("restart", {}, async () => {
    sessions.clear();
    setTimeout(() => http.closeAllConnections(), 100);
    return new Promise(() => {});
  });
  server.registerTool("greet", {}, async () => ({ content: [{ type: "text", text: "hello" }] }));
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: randomUUID,
    onsessioninitialized: (id) => void sessions.set(id, transport),
  });
  await server.connect(transport);
  return transport;
}
const http = createServer(async (request, response) => {
  const id = request.headers["mcp-session-id"];
  const transport = id === undefined ? await startSession() : sessions.get(id);
  if (transport !== undefined) return transport.handleRequest(request, response);
  const error = { code: -32001, message: "Session not found" };
  response.writeHead(404, { "content-type": "application/json" }).end(JSON.stringify({ jsonrpc: "2.0", error, id: null }));
});
await new Promise((resolve) => http.listen(0, "127.0.0.1", resolve));
const url = new URL(`http://127.0.0.1:${http.address().port}/mcp`);

async function report(title, client, call) {
  await client.connect(new (title === "sdk" ? StreamableHTTPClientTransport : client2.StreamableHTTPClientTransport)(url));
  for (const name of ["greet", "restart", "greet", "greet"]) {
    const result = await call({ name, arguments: {} }, { timeout: 2_000 }).then(
      ({ content }) => content[0].text,
      ({ message }) => /timed out|Session not found/.exec(message)?.[0] ?? message,
    );
    console.log(`${title} ${name}: ${result}`);
  }
}
const [first, second] = [new Client({ name: "first", version: "1.0.0" }), new client2.Client({ name: "second", version: "1.0.0" })];
await report("sdk", first, (params, options) => first.callTool(params, undefined, options));
await report("client", second, (params, options) => second.callTool(params, options));
process.exit();
SCRIPT
seen=$(node restart.mjs)
echo "$seen"
[ "$seen" = 'sdk greet: hello
sdk restart: timed out
sdk greet: Session not found
sdk greet: Session not found
client greet: hello
client restart: timed out
client greet: Session not found
client greet: Session not found' ]
