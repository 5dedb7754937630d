#!/usr/bin/env bash
# @scalar/mock-server 0.14.4 answers OpenAPI 3.1 documents with bodies that their schemas forbid.
#
# Guessed: members beside a `$ref` are added to those of its target; a tuple has its fixed items; bounds of numbers and arrays hold.
# Seen: of the target's members none is left; the tuple is empty; `exclusiveMinimum: 5` gives 1, and the array of `minItems: 2` is empty.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @scalar/mock-server@0.14.4
cat >mock.mjs <<'SCRIPT'
import { createMockServer } from "@scalar/mock-server";

const Base = { type: "object", required: ["base"], properties: { base: { const: "of the target" } } };
const schema = {
  type: "object",
  required: ["both", "pair", "size", "tags"],
  properties: {
    both: { $ref: "#/components/schemas/Base", properties: { own: { const: "beside it" } } },
    pair: { type: "array", prefixItems: [{ const: "left" }, { const: "right" }], items: false, minItems: 2 },
    size: { type: "integer", exclusiveMinimum: 5 },
    tags: { type: "array", minItems: 2, items: { const: "tag" } },
  },
};
const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  paths: { "/thing": { get: { responses: { 200: { description: "Fine", content: { "application/json": { schema } } } } } } },
  components: { schemas: { Base } },
};
const server = await createMockServer({ document });
console.log(JSON.stringify(await (await server.request("/thing")).json()));
SCRIPT
seen=$(node mock.mjs)
echo "$seen"
[ "$seen" = '{"both":{"own":"beside it"},"pair":[],"size":1,"tags":[]}' ]
