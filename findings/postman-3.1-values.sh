#!/usr/bin/env bash
# openapi-to-postmanv2 6.3.3 accepts OpenAPI 3.1, but writes requests that its schemas forbid.
#
# Guessed: a `const` is the value of a body's member; a type that is a list gives a value of one of its types; a tuple gives an array.
# Seen: a `const` becomes an empty text, `type: ["null", "string"]` the text "<null,string>", `prefixItems` the text "<array>".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error openapi-to-postmanv2@6.3.3
cat >convert.cjs <<'SCRIPT'
const converter = require("openapi-to-postmanv2");

const schema = {
  type: "object",
  required: ["kind", "note", "pair"],
  properties: {
    kind: { const: "person" },
    note: { type: ["null", "string"] },
    pair: { type: "array", prefixItems: [{ const: "left" }, { const: 2 }], items: false },
  },
};
const post = { requestBody: { content: { "application/json": { schema } } }, responses: { 201: { description: "Created" } } };
const data = { openapi: "3.1.0", info: { title: "People", version: "1" }, servers: [{ url: "http://127.0.0.1" }], paths: { "/people": { post } } };
converter.convertV2({ type: "json", data }, {}, (error, { result, output }) => {
  if (error) throw error;
  const find = (item) => (item.item ? item.item.map(find).find(Boolean) : item.request);
  console.log(result, JSON.stringify(JSON.parse(find(output[0].data).body.raw)));
});
SCRIPT
seen=$(node convert.cjs)
echo "$seen"
[ "$seen" = 'true {"kind":"","note":"<null,string>","pair":"<array>"}' ]
