#!/usr/bin/env bash
# @modelcontextprotocol/inspector 2.12.0: on its command line, a text of digits reaches no tool that takes texts.
#
# Guessed: `--tool-arg query=2026` is sent as what the tool's schema says, a text, as 0.15.0 does; `query=` is an empty one.
# Seen: values are read as JSON first, whatever the schema says, so that the tool gets a number and refuses it; `true`, `null`
# and `1e3` likewise. Only a text in quotes of its own, `query="2026"`, is one. An empty value is not taken at all.
# Needs Node 22.19.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  @modelcontextprotocol/inspector@2.12.0 @modelcontextprotocol/server@2.4.0 node@24.21.0
cat >server.mjs <<'SCRIPT'
import { fromJsonSchema, McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";

serveStdio(() => {
  const server = new McpServer({ name: "echo", version: "1.0.0" });
  const inputSchema = fromJsonSchema({ type: "object", properties: { query: { type: "string" } }, required: ["query"] });
  server.registerTool("echo", { inputSchema }, async (given) => {
    return { content: [{ type: "text", text: `got ${JSON.stringify(given)}` }] };
  });
  return server;
});
SCRIPT
export PATH="$PWD/node_modules/node/bin:$PATH"
call() {
  node node_modules/.bin/mcp-inspector --cli node server.mjs --method tools/call --tool-name echo --tool-arg "$1" 2>&1 || true
}
seen=$(
  for value in 'query=contacts' 'query=2026' 'query="2026"' 'query='; do
    case $(call "$value") in
      *'got {'*) echo "$value arrives as a text" ;;
      *'Invalid parameter format'*) echo "$value is not taken" ;;
      *isError*) echo "$value is refused by the tool" ;;
    esac
  done
)
echo "$seen"
[ "$seen" = 'query=contacts arrives as a text
query=2026 is refused by the tool
query="2026" arrives as a text
query= is not taken' ]
