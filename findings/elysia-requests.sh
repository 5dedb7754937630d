#!/usr/bin/env bash
# elysia 1.4.30 (its document by @elysiajs/openapi 1.4.16): what its routes take, beside the document that they publish.
#
# Guessed: what the published document allows is taken as it was sent: a list of texts with one text in it, `?names=Smith%2C%20John`; a
# number in the header `X-Limit`; a number in a form, whose parser and media type the route has named.
# Seen: the text becomes two, `Smith` and ` John`. The header is not found under the name that the route and the document give it (only in
# lower case), so the handler gets the default, 10, whatever was sent. Every form with a number is refused: a form has texts alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error elysia@1.4.30 @elysiajs/openapi@1.4.16 @sinclair/typebox@0.34.52 exact-mirror@1.2.6 file-type@21.3.4 openapi-types@12.1.3
cat >calls.mjs <<'SCRIPT'
import { openapi } from "@elysiajs/openapi";
import { Elysia, t } from "elysia";

const app = new Elysia()
  .use(openapi())
  .get("/names", ({ query }) => query.names, { query: t.Object({ names: t.Array(t.String()) }) })
  .get("/limit", ({ headers }) => ({ limit: headers["X-Limit"] }), { headers: t.Object({ "X-Limit": t.Number({ default: 10 }) }) })
  .post("/form", ({ body }) => body, { parse: "urlencoded", body: t.Object({ size: t.Number() }) });
await app.modules;
const call = (path, init) => app.handle(new Request(`http://localhost${path}`, init));
const { paths } = await (await call("/openapi/json")).json();
const { name, schema } = paths["/names"].get.parameters[0];
console.log(`published: ${name} ${schema.type} of ${schema.items.type},`, paths["/limit"].get.parameters[0].name);
const [[type, form]] = Object.entries(paths["/form"].post.requestBody.content);
console.log(`published: ${type}, size ${form.schema.properties.size.type}`);
console.log(await (await call("/names?names=Smith%2C%20John")).text());
console.log(await (await call("/limit", { headers: { "X-Limit": "5" } })).text());
const refused = await call("/form", { method: "POST", headers: { "content-type": type }, body: "size=5" });
console.log(refused.status, (await refused.json()).message);
SCRIPT
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = 'published: names array of string, X-Limit
published: application/x-www-form-urlencoded, size number
["Smith"," John"]
{"limit":10}
422 Expected number' ]
