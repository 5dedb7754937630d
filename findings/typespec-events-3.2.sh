#!/usr/bin/env bash
# @typespec/openapi3 1.16.0 emits OpenAPI 3.2 for an event stream, and none of the stream's events is valid by it.
#
# Guessed: events without a name, as its libraries' own examples have them, such as a last `[DONE]`, are `data` alone, and each is
# one of the alternatives of `itemSchema`.
# Seen: `event` is required of all, so that generated types have a name which is not there. And `[DONE]` is two alternatives of
# `oneOf` at once, since that for JSON asks nothing of the text (`contentSchema` is but an annotation).
# Needs Node 22.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error node@24.21.0 @typespec/compiler@1.16.0 @typespec/openapi3@1.16.0 \
  @typespec/openapi@1.16.0 @typespec/http@1.16.0 @typespec/sse@0.86.0 @typespec/streams@0.86.0 @typespec/events@0.86.0 \
  ajv@8.20.0 yaml@2.9.1
cat >main.tsp <<'TYPESPEC'
import "@typespec/http";
import "@typespec/sse";
import "@typespec/streams";
import "@typespec/events";
using Http;
using SSE;
using Events;

@service(#{ title: "Chat" })
namespace Chat;

@events union Tokens { { text: string }, @contentType("text/plain") @terminalEvent "[DONE]" }
@route("/tokens") op tokens(): SSEStream<Tokens>;
TYPESPEC
cat >tspconfig.yaml <<'CONFIG'
emit: ["@typespec/openapi3"]
options:
  "@typespec/openapi3": { openapi-versions: ["3.2.0"], output-file: openapi.yaml, emitter-output-dir: "{project-root}" }
CONFIG
npx node node_modules/@typespec/compiler/cmd/tsp.js compile main.tsp >log 2>&1
cat >events.mjs <<'SCRIPT'
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { parse } from "yaml";

const { paths } = parse(readFileSync("openapi.yaml", "utf8"));
const { itemSchema } = paths["/tokens"].get.responses["200"].content["text/event-stream"];
const check = new Ajv.default({ strict: false }).compile(itemSchema);
for (const event of [{ data: '{"text":"Hi"}' }, { data: "[DONE]" }, { event: "message", data: "[DONE]" }]) {
  console.log(JSON.stringify(event), check(event), check.errors?.map(({ message }) => message).join());
}
SCRIPT
seen=$(npx node events.mjs)
echo "$seen"
[ "$seen" = '{"data":"{\"text\":\"Hi\"}"} false must have required property '"'event'"'
{"data":"[DONE]"} false must match exactly one schema in oneOf
{"event":"message","data":"[DONE]"} false must match exactly one schema in oneOf' ]
