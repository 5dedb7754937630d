#!/usr/bin/env bash
# @redocly/cli 2.77.0: `respect` evaluates a JSONPath criterion of Arazzo over an array that it puts round the context.
#
# Guessed: the criterion holds where the JSONPath, applied to the context, selects something: `$.pets[?@.id == 1]` of a response
# that has such a pet, or `$[?@.id == 1]` of its array.
# Seen: both fail. What passes is `$[?@.pets]`, a filter that takes the whole response for an item, which over the response itself
# would filter the values of its members.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @redocly/cli@2.77.0
cat >server.mjs <<'SCRIPT'
import { createServer } from "node:http";

const server = createServer((_, response) => {
  response.setHeader("content-type", "application/json");
  response.end('{"pets":[{"id":1}]}');
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
SCRIPT
node server.mjs >port &
server=$!
until [ -s port ]; do sleep 0.1; done
cat >openapi.yaml <<DOCUMENT
openapi: 3.1.0
info: { title: Lists, version: "1" }
servers: [{ url: "http://127.0.0.1:$(cat port)" }]
paths:
  /list:
    get: { operationId: list, responses: { "200": { description: Fine, content: { application/json: { schema: { type: object } } } } } }
DOCUMENT
workflow() {
  printf '  - workflowId: %s\n    steps:\n      - stepId: only\n        operationId: list\n        successCriteria:\n' "$1"
  printf '          - { type: jsonpath, context: %s, condition: "%s" }\n' "$2" "$3"
}
cat >flow.arazzo.yaml <<DOCUMENT
arazzo: 1.0.1
info: { title: Criteria, version: "1" }
sourceDescriptions: [{ name: lists, url: ./openapi.yaml, type: openapi }]
workflows:
$(workflow inside '$response.body' '$.pets[?@.id == 1]')
$(workflow array '$response.body#/pets' '$[?@.id == 1]')
$(workflow wrapped '$response.body' '$[?@.pets]')
DOCUMENT
npx redocly respect flow.arazzo.yaml >log 2>&1 || true
seen=$(grep -oE '[✓✗] success criteria check - .*' log)
echo "$seen"
[ "$seen" = '✗ success criteria check - $.pets[?@.id == 1]
✗ success criteria check - $[?@.id == 1]
✓ success criteria check - $[?@.pets]' ]
