#!/usr/bin/env bash
# @modelcontextprotocol/sdk 1.32.2 and @modelcontextprotocol/client 2.4.0: `resetTimeoutOnProgress` of a call.
#
# Guessed: a call with it lives for as long as its server reports progress, as its documentation says: "receiving a progress
# notification will reset the request timeout".
# Seen: without `onprogress` beside it, the request has no token to report by, so that the server reports nothing, and the call
# times out while the tool works. Nothing says so. A function that does nothing, `onprogress: () => {}`, is what makes it work.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  @modelcontextprotocol/sdk@1.32.2 @modelcontextprotocol/client@2.4.0 @modelcontextprotocol/server@2.4.0
cat >progress.mjs <<'SCRIPT'
import { setTimeout as wait } from "node:timers/promises";
import * as client2 from "@modelcontextprotocol/client";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import * as server2 from "@modelcontextprotocol/server";

async function work(progressToken, notify) {
  for (let progress = 1; progress <= 6; progress++) {
    await wait(500);
    if (progressToken !== undefined) await notify({ method: "notifications/progress", params: { progressToken, progress } });
  }
  return { content: [{ type: "text", text: "done" }] };
}
const about = { name: "works", version: "1.0.0" };
const first = new McpServer(about);
first.registerTool("work", {}, ({ _meta, sendNotification }) => work(_meta?.progressToken, sendNotification));
const second = new server2.McpServer(about);
second.registerTool("work", {}, ({ mcpReq }) => work(mcpReq._meta?.progressToken, mcpReq.notify));
for (const [title, server, client, Transport] of [
  ["sdk", first, new Client(about), InMemoryTransport],
  ["client", second, new client2.Client(about), client2.InMemoryTransport],
]) {
  const [near, far] = Transport.createLinkedPair();
  await server.connect(near);
  await client.connect(far);
  for (const onprogress of [undefined, () => {}]) {
    const options = { timeout: 1_500, resetTimeoutOnProgress: true, ...(onprogress && { onprogress }) };
    const parameters = title === "sdk" ? [undefined, options] : [options];
    const result = await client.callTool({ name: "work", arguments: {} }, ...parameters).then(
      ({ content }) => content[0].text,
      ({ message }) => /timed out/.exec(message)?.[0] ?? message,
    );
    console.log(`${title}, ${onprogress ? "with" : "without"} onprogress: ${result}`);
  }
}
process.exit();
SCRIPT
seen=$(node progress.mjs)
echo "$seen"
[ "$seen" = 'sdk, without onprogress: timed out
sdk, with onprogress: done
client, without onprogress: timed out
client, with onprogress: done' ]
