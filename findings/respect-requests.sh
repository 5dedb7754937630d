#!/usr/bin/env bash
# @redocly/cli 2.77.0: what `respect` sends for parameters and payloads of Arazzo 1.0.1.
#
# Guessed: a parameter's value is written as the OpenAPI document says, `ids=1&ids=2` by default, `filter[kind]=cat` for `deepObject`; a list
# in a form as `tags=a&tags=b`; a payload that is JSON as a text with expressions in braces, which Arazzo's own examples have, is sent
# as that JSON with their values in it.
# Seen: lists go as `ids=1,2`, the object as `[object Object]`, so that what is tested is not the API as it is documented, and may
# well pass. The payload goes as one JSON string, quoted, with `{$inputs.name}` in it. Payloads that are objects are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @redocly/cli@2.77.0
cat >server.mjs <<'SCRIPT'
import { appendFileSync } from "node:fs";
import { createServer } from "node:http";

const server = createServer(async (request, response) => {
  const body = (await request.toArray()).join("");
  appendFileSync("seen", `${`${decodeURIComponent(request.url)} ${decodeURIComponent(body)}`.trim()}\n`);
  response.setHeader("content-type", "application/json").end("{}");
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
SCRIPT
node server.mjs >port &
server=$!
until [ -s port ]; do sleep 0.1; done
cat >openapi.yaml <<DOCUMENT
openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "http://127.0.0.1:$(cat port)" }]
paths:
  /pets:
    get:
      operationId: list
      parameters:
        - { name: ids, in: query, schema: { type: array, items: { type: integer } } }
        - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object, properties: { kind: { type: string } } } }
      responses: { "200": { description: Fine, content: { application/json: { schema: { type: object } } } } }
    post:
      operationId: make
      requestBody:
        content:
          application/json: { schema: { type: object, properties: { name: { type: string } } } }
          application/x-www-form-urlencoded: { schema: { type: object, properties: { tags: { type: array, items: { type: string } } } } }
      responses: { "200": { description: Fine, content: { application/json: { schema: { type: object } } } } }
DOCUMENT
cat >flow.arazzo.yaml <<'DOCUMENT'
arazzo: 1.0.1
info: { title: Flow, version: "1" }
sourceDescriptions: [{ name: pets, url: ./openapi.yaml, type: openapi }]
workflows:
  - workflowId: all
    inputs: { type: object, properties: { name: { type: string, default: Rex } } }
    steps:
      - stepId: list
        operationId: list
        parameters: [{ name: ids, in: query, value: [1, 2] }, { name: filter, in: query, value: { kind: cat } }]
        successCriteria: [{ condition: $statusCode == 200 }]
      - stepId: form
        operationId: make
        requestBody: { contentType: application/x-www-form-urlencoded, payload: { tags: [a, b] } }
        successCriteria: [{ condition: $statusCode == 200 }]
      - stepId: object
        operationId: make
        requestBody: { contentType: application/json, payload: { name: $inputs.name } }
        successCriteria: [{ condition: $statusCode == 200 }]
      - stepId: text
        operationId: make
        requestBody: { contentType: application/json, payload: '{ "name": "{$inputs.name}" }' }
        successCriteria: [{ condition: $statusCode == 200 }]
DOCUMENT
npx redocly respect flow.arazzo.yaml >log 2>&1 && echo "respect passes"
seen=$(cat seen)
echo "$seen"
[ "$seen" = '/pets?ids=1,2&filter=[object Object]
/pets tags=a,b
/pets {"name":"Rex"}
/pets "{ \"name\": \"{$inputs.name}\" }"' ]
