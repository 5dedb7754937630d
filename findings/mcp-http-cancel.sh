#!/usr/bin/env bash
# @modelcontextprotocol/server 2.4.0: over HTTP, a tool goes on after a client of the protocol of 2025 has cancelled its call.
#
# Guessed: the `signal` of a tool's context aborts once the client aborts its call, as over stdio, whichever protocol it speaks.
# Seen: by `createMcpHandler`'s default it does for clients of 2026-07-28 alone. Those of 2025 send `notifications/cancelled`
# with a request of its own, which a server of its own takes, and nothing tells the one that runs the tool.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  @modelcontextprotocol/server@2.4.0 @modelcontextprotocol/node@2.1.2 @modelcontextprotocol/client@2.4.0
cat >cancel.mjs <<'SCRIPT'
import { createServer } from "node:http";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, fromJsonSchema, McpServer } from "@modelcontextprotocol/server";

let started;
let aborted;
function makeServer() {
  const server = new McpServer({ name: "waiting", version: "1.0.0" });
  const inputSchema = fromJsonSchema({ type: "object" });
  server.registerTool("wait", { inputSchema }, async (_input, { mcpReq }) => {
    started();
    await new Promise((resolve) => {
      mcpReq.signal.addEventListener("abort", () => resolve((aborted = true)));
      setTimeout(resolve, 2_000);
    });
    return { content: [] };
  });
  return server;
}

const server = createServer(toNodeHandler(createMcpHandler(makeServer)));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
for (const mode of ["legacy", "auto"]) {
  aborted = false;
  const client = new Client({ name: "tries", version: "1.0.0" }, { versionNegotiation: { mode } });
  await client.connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${server.address().port}/mcp`)));
  const running = new Promise((resolve) => (started = resolve));
  const stop = new AbortController();
  const call = client.callTool({ name: "wait", arguments: {} }, { signal: stop.signal }).catch(() => {});
  await running;
  stop.abort("enough");
  await call;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  console.log(client.getNegotiatedProtocolVersion(), aborted ? "aborted" : "goes on");
  await client.close();
}
process.exit();
SCRIPT
seen=$(node cancel.mjs)
echo "$seen"
[ "$seen" = '2025-11-25 goes on
2026-07-28 aborted' ]
