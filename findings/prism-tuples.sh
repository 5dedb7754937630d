#!/usr/bin/env bash
# @stoplight/prism-cli 5.16.0 refuses the arrays that a 3.1 document's tuple allows.
#
# Guessed: `prefixItems` with `items: false` takes the two items that it lists, since Prism reads OpenAPI 3.1.
# Seen: `items: false` alone is applied, so each item is refused ("boolean schema is false") and only an empty array passes.
# Needs Node 24.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @stoplight/prism-cli@5.16.0 node@24.21.0
cat >document.yaml <<'DOCUMENT'
openapi: 3.1.0
info: { title: Points, version: "1" }
paths:
  /points:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: array, prefixItems: [{ type: number }, { type: number }], items: false }
      responses: { "200": { description: Fine, content: { application/json: { schema: { const: taken } } } } }
DOCUMENT
port=$(node -p 'const s = require("node:net").createServer().listen(0, () => { console.log(s.address().port); s.close(); }); ""' | grep .)
node_modules/node/bin/node node_modules/@stoplight/prism-cli/dist/index.js mock -p "$port" document.yaml >log 2>&1 &
server=$!
seen=$(node --input-type=module - "$port" <<'SCRIPT'
const url = `http://127.0.0.1:${process.argv[2]}/points`;
const send = async (body) => {
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  const { validation = [] } = Object(await response.json());
  return `${body} ${response.status} ${validation.map(({ code }) => code)}`.trim();
};
for (let tries = 0; tries < 100; tries += 1) {
  if (await fetch(url).then(() => true, () => false)) break;
  await new Promise((resolve) => setTimeout(resolve, 200));
}
console.log(await send("[1,2]"));
console.log(await send("[]"));
SCRIPT
)
echo "$seen"
[ "$seen" = '[1,2] 422 false schema,false schema
[] 200' ]
