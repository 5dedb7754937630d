#!/usr/bin/env bash
# openapi-client-axios 7.9.1: what it sends for an operation that its document describes in full.
#
# Guessed: a client that is made from the document at run time sends a list as `ids=1&ids=2` (OpenAPI's default for a query), as
# `ids=1,2` for `explode: false`; a body of `application/x-www-form-urlencoded` as that; a cookie parameter in `Cookie`.
# Seen: both lists go as `ids[]=1&ids[]=2`, a parameter that the API does not have; the form goes as JSON, named as JSON; the cookie is
# dropped. The document's styles and media types are not looked at, and nothing says so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error openapi-client-axios@7.9.1 axios@1.21.1
cat >calls.mjs <<'SCRIPT'
import { createServer } from "node:http";
import openapi from "openapi-client-axios";

const server = createServer(async (request, response) => {
  const body = (await request.toArray()).join("");
  const { cookie = "no cookie", "content-type": type = "" } = request.headers;
  console.log([decodeURIComponent(request.url), cookie, type, body].join(" "));
  response.end();
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const ids = { name: "ids", in: "query", schema: { type: "array", items: { type: "integer" } } };
const session = { name: "session", in: "cookie", schema: { type: "string" } };
const content = { "application/x-www-form-urlencoded": { schema: { type: "object", properties: { name: { type: "string" } } } } };
const responses = { 200: { description: "Fine" } };
const definition = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  servers: [{ url: `http://127.0.0.1:${server.address().port}` }],
  paths: {
    "/default": { get: { operationId: "exploded", parameters: [ids, session], responses } },
    "/joined": { get: { operationId: "joined", parameters: [{ ...ids, explode: false }], responses } },
    "/form": { post: { operationId: "make", requestBody: { content }, responses } },
  },
};
const client = await new openapi.default({ definition }).init();
await client.exploded({ ids: [1, 2], session: "abc" });
await client.joined({ ids: [1, 2] });
await client.make(null, { name: "Rex" });
server.close();
SCRIPT
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = '/default?ids[]=1&ids[]=2 no cookie  
/joined?ids[]=1&ids[]=2 no cookie  
/form no cookie application/json {"name":"Rex"}' ]
