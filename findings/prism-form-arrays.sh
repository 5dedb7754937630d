#!/usr/bin/env bash
# @stoplight/prism-cli 5.16.0 refuses the arrays of a urlencoded body unless the document spells out the default.
#
# Guessed: without an `encoding`, `ids=1&ids=2` is an array of two, since OpenAPI's default for such a body is `style: form,
# explode: true`, as it is for a query (where Prism does so).
# Seen: refused, "must be array"; with `encoding: { ids: { style: form, explode: true } }`, which says the same, it passes.
# Needs Node 24.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @stoplight/prism-cli@5.16.0 node@24.21.0
cat >document.yaml <<'DOCUMENT'
openapi: 3.1.0
info: { title: Search, version: "1" }
paths:
  /default:
    post:
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded: { schema: &ids { type: object, properties: { ids: { type: array, items: { type: integer } } } } }
      responses: { "200": { description: Fine, content: { application/json: { schema: { const: taken } } } } }
  /explicit:
    post:
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded: { schema: *ids, encoding: { ids: { style: form, explode: true } } }
      responses: { "200": { description: Fine, content: { application/json: { schema: { const: taken } } } } }
  /query:
    get:
      parameters: [{ name: ids, in: query, schema: { type: array, items: { type: integer } } }]
      responses: { "200": { description: Fine, content: { application/json: { schema: { const: taken } } } } }
DOCUMENT
port=$(node -p 'const s = require("node:net").createServer().listen(0, () => { console.log(s.address().port); s.close(); }); ""' | grep .)
node_modules/node/bin/node node_modules/@stoplight/prism-cli/dist/index.js mock -p "$port" document.yaml >log 2>&1 &
server=$!
seen=$(node --input-type=module - "$port" <<'SCRIPT'
const url = `http://127.0.0.1:${process.argv[2]}`;
for (let tries = 0; tries < 100; tries += 1) {
  if (await fetch(url).then(() => true, () => false)) break;
  await new Promise((resolve) => setTimeout(resolve, 200));
}
const body = () => new URLSearchParams([["ids", "1"], ["ids", "2"]]);
for (const path of ["/default", "/explicit"]) console.log(path, (await fetch(url + path, { method: "POST", body: body() })).status);
console.log("/query", (await fetch(`${url}/query?${body()}`)).status);
SCRIPT
)
echo "$seen"
[ "$seen" = '/default 422
/explicit 200
/query 200' ]
