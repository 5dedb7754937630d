#!/usr/bin/env bash
# @fastify/swagger 9.9.3 (fastify 5.12.8): references of a route's schema in the OpenAPI 3.1 document that it publishes.
#
# Guessed: what fastify checks and sends by, it publishes: a schema with members beside a `$ref` to a shared one, one that refers to itself
# by `#`, and one that refers to its own `$defs`, as zod's `toJSONSchema` writes both.
# Seen: beside the `$ref` nothing is published, so `collar`, which fastify sends and requires, is not in the document; `#` and
# `#/$defs/…` are published as they were, where they now mean the whole document, and nothing at all. Fastify follows all three.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error fastify@5.12.8 @fastify/swagger@9.9.3
cat >calls.mjs <<'SCRIPT'
import swagger from "@fastify/swagger";
import Fastify from "fastify";

const text = { type: "string" };
const app = Fastify({ ajv: { customOptions: { strict: false } } });
await app.register(swagger, { openapi: { openapi: "3.1.0", info: { title: "Pets", version: "1" } } });
app.addSchema({ $id: "Pet", type: "object", required: ["name"], properties: { name: text } });
const bodies = {
  beside: { $ref: "Pet#", required: ["collar"], properties: { collar: text } },
  recursive: { $id: "Tree", type: "object", properties: { name: text, child: { $ref: "#" } } },
  defined: { $defs: { name: text }, type: "object", properties: { name: { $ref: "#/$defs/name" } } },
};
for (const [name, body] of Object.entries(bodies)) app.post(`/${name}`, { schema: { body } }, () => "Fine");
await app.ready();
const { paths, $defs } = app.swagger();
for (const name of Object.keys(bodies)) {
  console.log(name, JSON.stringify(paths[`/${name}`].post.requestBody.content["application/json"].schema));
}
console.log("$defs of the document:", $defs);
const wrong = { beside: { name: "Rex" }, recursive: { child: { name: [] } }, defined: { name: [] } };
for (const [name, payload] of Object.entries(wrong)) {
  console.log((await app.inject({ method: "POST", url: `/${name}`, payload })).json().message);
}
SCRIPT
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = 'beside {"$ref":"#/components/schemas/def-0"}
recursive {"type":"object","properties":{"name":{"type":"string"},"child":{"$ref":"#"}}}
defined {"$defs":{"name":{"type":"string"}},"type":"object","properties":{"name":{"$ref":"#/$defs/name"}}}
$defs of the document: undefined
body must have required property '\''collar'\''
body/child/name must be string
body/name must be string' ]
