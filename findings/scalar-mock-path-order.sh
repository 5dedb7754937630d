#!/usr/bin/env bash
# @scalar/mock-server 0.14.4 matches paths in the document's order.
#
# Guessed: `/notes/mine` is matched before `/notes/{id}`, as the OpenAPI specification says of concrete and templated paths.
# Seen: where the templated path comes first in the document, it takes the request.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @scalar/mock-server@0.14.4
cat >mock.mjs <<'SCRIPT'
import { createMockServer } from "@scalar/mock-server";

const get = (text, parameters = []) => ({
  get: { parameters, responses: { 200: { description: "Fine", content: { "application/json": { schema: { const: text } } } } } },
});
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const document = {
  openapi: "3.1.0",
  info: { title: "Notes", version: "1" },
  paths: { "/notes/{id}": get("templated", [id]), "/notes/mine": get("concrete") },
};
const server = await createMockServer({ document });
console.log(await (await server.request("/notes/mine")).json());
SCRIPT
seen=$(node mock.mjs)
echo "$seen"
[ "$seen" = templated ]
