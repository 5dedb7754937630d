#!/usr/bin/env bash
# @modelcontextprotocol/node 2.1.2: what `toNodeHandler` gives is no listener for `http.createServer` under exactOptionalPropertyTypes.
#
# Guessed: `createServer(toNodeHandler(handler))`, which its documentation says for plain `node:http`, compiles under any strict rules.
# Seen: it does under `strict`. With `exactOptionalPropertyTypes` it is refused, since Node's `method` and `url` may be undefined.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  @modelcontextprotocol/server@2.4.0 @modelcontextprotocol/node@2.1.2 typescript@5.9.3 @types/node@24.19.2
cat >server.mts <<'SCRIPT'
import { createServer } from "node:http";
import { toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, McpServer } from "@modelcontextprotocol/server";

const handler = createMcpHandler(() => new McpServer({ name: "empty", version: "1.0.0" }));
createServer(toNodeHandler(handler)).listen(3000);
SCRIPT
check() {
  local errors
  errors=$(npx tsc --noEmit --strict --skipLibCheck --module nodenext --target es2022 "$@" server.mts) || true
  echo "$* $(grep -o 'error TS[0-9]*' <<<"$errors" || echo fine)"
}
seen=$(check && check --exactOptionalPropertyTypes)
echo "$seen"
[ "$seen" = ' fine
--exactOptionalPropertyTypes error TS2769' ]
