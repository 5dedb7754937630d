#!/usr/bin/env bash
# @hey-api/openapi-ts 0.99.0 and orval 8.38.0 (its fetch client) type a query parameter of JSON, and send something else.
#
# Guessed: a parameter that has `content: application/json` in place of a `schema` is sent as JSON, `where={"size":5}` percent-encoded,
# as the OpenAPI specification wants it since 3.0; or the generator refuses it.
# Seen: both take the object. hey-api sends its members as parameters of their own, `size=5`, and nothing called `where`; orval sends
# `where=[object Object]`, and `|` between items (`style: pipeDelimited`) as a comma.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  node@24.21.0 typescript@5.9.3 esbuild@0.25.12 @hey-api/openapi-ts@0.99.0 orval@8.38.0
cat >document.yaml <<'DOCUMENT'
openapi: 3.0.3
info: { title: Pets, version: "1" }
servers: [{ url: "http://127.0.0.1" }]
paths:
  /pets:
    get:
      operationId: list
      parameters:
        - { name: where, in: query, content: { application/json: { schema: { type: object, properties: { size: { type: integer } } } } } }
        - { name: tags, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } } }
      responses: { "200": { description: Listed, content: { application/json: { schema: { type: object } } } } }
DOCUMENT
npx openapi-ts --input document.yaml --output hey-api --client @hey-api/client-fetch >log 2>&1
npx orval --input document.yaml --output orval.ts --client fetch >>log 2>&1
cat >list.ts <<'SCRIPT'
import { list } from "./hey-api/sdk.gen";
import { getListUrl } from "./orval";

const query = { where: { size: 5 }, tags: ["a", "b"] };
const fetch = async (request: Request) => {
  console.log("hey-api:", decodeURIComponent(new URL(request.url).search));
  return Response.json({});
};
await list({ query, baseUrl: "http://127.0.0.1", fetch: fetch as typeof globalThis.fetch });
console.log("orval:", decodeURIComponent(getListUrl(query)).replaceAll("+", " "));
SCRIPT
npx esbuild list.ts --bundle --format=esm --platform=node --outfile=list.mjs --log-level=error
seen=$(npx node list.mjs)
echo "$seen"
[ "$seen" = 'hey-api: ?size=5&tags=a|b
orval: /pets?where=[object Object]&tags=a,b' ]
