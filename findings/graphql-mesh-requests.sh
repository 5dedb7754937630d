#!/usr/bin/env bash
# @omnigraph/openapi 0.112.4 (GraphQL Mesh): what a GraphQL schema of an OpenAPI document sends.
#
# Guessed: arguments go as the document says: a list by its `explode`, an object of `style: deepObject` as `filter[kind]=cat`; or a style
# that it does not know is reported while the schema is made.
# Seen: lists are right. The object goes as `kind=cat`, a parameter that the API does not have, or has for something else: the caller
# gets what was not filtered, and no error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @omnigraph/openapi@0.112.4 graphql@16.15.0
cat >calls.mjs <<'SCRIPT'
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { loadGraphQLSchemaFromOpenAPI } from "@omnigraph/openapi";
import { graphql } from "graphql";

const server = createServer((request, response) => {
  console.log(decodeURIComponent(request.url));
  response.setHeader("content-type", "application/json").end('{"name":"Rex"}');
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const pet = { type: "object", properties: { name: { type: "string" } } };
const responses = { 200: { description: "Fine", content: { "application/json": { schema: pet } } } };
const ids = { in: "query", schema: { type: "array", items: { type: "integer" } } };
const filter = { type: "object", properties: { kind: { type: "string" } } };
const parameters = [
  { ...ids, name: "ids" },
  { ...ids, name: "joined", explode: false },
  { name: "filter", in: "query", style: "deepObject", explode: true, schema: filter },
];
const document = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  servers: [{ url: `http://127.0.0.1:${server.address().port}` }],
  paths: { "/pets": { get: { operationId: "pet", parameters, responses } } },
};
writeFileSync("document.json", JSON.stringify(document));
const schema = await loadGraphQLSchemaFromOpenAPI("pets", { source: "./document.json", cwd: process.cwd() });
const source = '{ pet(ids: [1, 2], joined: [3, 4], filter: { kind: "cat" }) { name } }';
const { errors } = await graphql({ schema, source, contextValue: {} });
console.log(errors?.join() ?? "no error");
server.close();
process.exit();
SCRIPT
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = '/pets?ids=1&ids=2&joined=3,4&kind=cat
no error' ]
