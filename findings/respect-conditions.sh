#!/usr/bin/env bash
# @redocly/cli 2.77.0: `respect` does not evaluate the simple conditions of Arazzo 1.0.1 as its specification says.
#
# Guessed: parentheses group, as the table of operators has them; texts are compared without regard to case, as the sentence below
# that table says.
# Seen: a condition that begins with a parenthesis "is not valid"; 'pets' is not 'Pets'.
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
  response.end('{"name":"Pets","size":5}');
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
  printf '  - workflowId: %s\n    steps:\n      - stepId: only\n        operationId: list\n        successCriteria:\n          - condition: %s\n' "$1" "$2"
}
cat >flow.arazzo.yaml <<DOCUMENT
arazzo: 1.0.1
info: { title: Conditions, version: "1" }
sourceDescriptions: [{ name: lists, url: ./openapi.yaml, type: openapi }]
workflows:
$(workflow plain '$statusCode == 404 || $statusCode == 200')
$(workflow grouped '($statusCode == 404 || $statusCode == 200) && $response.body#/size == 5')
$(workflow sameCase "\$response.body#/name == 'Pets'")
$(workflow otherCase "\$response.body#/name == 'pets'")
DOCUMENT
npx redocly respect flow.arazzo.yaml >log 2>&1 || true
seen=$(grep -oE '[✓✗] success criteria check - .{12}' log)
echo "$seen"
[ "$seen" = '✓ success criteria check - $statusCode 
✗ success criteria check - ($statusCode
✓ success criteria check - $response.bo
✗ success criteria check - $response.bo' ]
