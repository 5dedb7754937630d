#!/usr/bin/env bash
# swagger2openapi 7.0.8 and @scalar/openapi-upgrader 0.4.9: Swagger 2.0 to OpenAPI 3, and what a client then sends.
#
# Guessed: requests stay as they were on the wire: a list in a form, which Swagger joins with commas unless it says `multi`, gets an
# `encoding` with `explode: false`, as one in a query does; a body that operations share by `$ref` stays their body.
# Seen: neither writes the `encoding`, so by OpenAPI's default `ids=1,2` becomes `ids=1&ids=2` (in a query both are right). Scalar leaves the
# reference among the parameters, where it now points to a request body: the operation has no body, and its document is not valid.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error swagger2openapi@7.0.8 @scalar/openapi-upgrader@0.4.9
cat >upgrade.mjs <<'SCRIPT'
import { upgrade } from "@scalar/openapi-upgrader";
import converter from "swagger2openapi";

const ids = () => ({ name: "ids", type: "array", items: { type: "integer" } });
const document = () => ({
  swagger: "2.0",
  info: { title: "Pets", version: "1" },
  host: "pets.example.com",
  consumes: ["application/json"],
  parameters: { Pet: { name: "pet", in: "body", required: true, schema: { type: "object" } } },
  paths: {
    "/pets": {
      get: { parameters: [{ ...ids(), in: "query" }], responses: { 204: { description: "Fine" } } },
      put: { consumes: ["application/x-www-form-urlencoded"], parameters: [{ ...ids(), in: "formData" }], responses: { 204: { description: "Fine" } } },
      post: { parameters: [{ $ref: "#/parameters/Pet" }], responses: { 204: { description: "Fine" } } },
    },
  },
});
const upgraded = {
  swagger2openapi: (await converter.convertObj(document(), {})).openapi,
  scalar: upgrade(document(), "3.1"),
};
for (const [name, { paths }] of Object.entries(upgraded)) {
  const { get, put, post } = paths["/pets"];
  const { encoding } = put.requestBody.content["application/x-www-form-urlencoded"];
  console.log(`${name}: query explode ${get.parameters[0].explode}, form encoding ${encoding}`);
  console.log(`${name}: body ${JSON.stringify(post.requestBody)}, parameters ${JSON.stringify(post.parameters)}`);
}
SCRIPT
seen=$(node upgrade.mjs)
echo "$seen"
[ "$seen" = 'swagger2openapi: query explode false, form encoding undefined
swagger2openapi: body {"content":{"application/json":{"schema":{"type":"object"}}},"required":true}, parameters undefined
scalar: query explode false, form encoding undefined
scalar: body undefined, parameters [{"$ref":"#/components/requestBodies/Pet"}]' ]
