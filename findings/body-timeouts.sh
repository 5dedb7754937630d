#!/usr/bin/env bash
# @anthropic-ai/sdk 1.14.0 and ofetch 1.5.1: `timeout` of a call, when the response begins in time and goes on for longer.
#
# Guessed: a call with a timeout ends by it, whether the headers or the rest of a body are late, as with got, axios, ky's `.json()` and
# openai 7.59.0.
# Seen: both stop their clock once the headers are there, though the call itself gives the parsed body: a body that stalls is waited for as
# long as the server holds the connection. A bound on the whole call takes a signal of one's own, `AbortSignal.timeout`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @anthropic-ai/sdk@1.14.0 ofetch@1.5.1
cat >slow.mjs <<'SCRIPT'
import { createServer } from "node:http";
import Anthropic from "@anthropic-ai/sdk";
import { ofetch } from "ofetch";

const server = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "application/json" }).write('{"id":');
  setTimeout(() => response.end('"x"}'), 2_000);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const baseURL = `http://127.0.0.1:${server.address().port}`;
const anthropic = new Anthropic({ apiKey: "key", baseURL, maxRetries: 0 });
const timeout = 300;
const signal = () => AbortSignal.timeout(timeout);
const calls = {
  "anthropic, timeout": () => anthropic.models.retrieve("x", {}, { timeout }),
  "anthropic, signal": () => anthropic.models.retrieve("x", {}, { signal: signal() }),
  "ofetch, timeout": () => ofetch(baseURL, { timeout, retry: 0 }),
  "ofetch, signal": () => ofetch(baseURL, { signal: signal(), retry: 0 }),
};
for (const [title, call] of Object.entries(calls)) {
  const started = performance.now();
  const result = await call().then(
    ({ id }) => `gave ${id}`,
    () => "ended",
  );
  console.log(`${title}: ${result} ${performance.now() - started < 1_500 ? "in time" : "with the body"}`);
}
server.close();
server.closeAllConnections();
SCRIPT
seen=$(node slow.mjs)
echo "$seen"
[ "$seen" = 'anthropic, timeout: gave x with the body
anthropic, signal: ended in time
ofetch, timeout: gave x with the body
ofetch, signal: ended in time' ]
