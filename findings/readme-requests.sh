#!/usr/bin/env bash
# @readme/oas-to-har 38.5.1 (on oas 38.6.0) and fetch-har 12.0.4: requests of an operation and its values.
#
# Guessed: a file that is given as a data URL is uploaded as its bytes; a list in a form goes as `tags=a&tags=b` unless `encoding` says
# otherwise, and an object in a header as `X-Size: w=1,h=2` (`style: simple` with `explode`), both as OpenAPI has them; a form of a
# HAR (as browsers record them) is sent with all of its fields.
# Seen: the file that arrives is the text of the data URL, `data:text/plain;name=…`, under the right name and type, so the upload succeeds and
# what was stored is not the file. The list is `tags=a,b`; the object becomes headers of its members' names, and there is no `X-Size`.
# Of fields of one name fetch-har sends the last, and none that is empty.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error oas@38.6.0 @readme/oas-to-har@38.5.1 fetch-har@12.0.4
cat >calls.mjs <<'SCRIPT'
import toHar from "@readme/oas-to-har";
import fetchHar from "fetch-har";
import Oas from "oas";

const size = { type: "object", properties: { w: { type: "integer" }, h: { type: "integer" } } };
const tags = { type: "array", items: { type: "string" } };
const photo = { type: "string", format: "binary" };
const body = (type, properties) => ({ content: { [type]: { schema: { type: "object", properties } } } });
const responses = { 200: { description: "Fine" } };
const document = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  servers: [{ url: "http://localhost" }],
  paths: {
    "/photo": { post: { requestBody: body("multipart/form-data", { photo }), responses } },
    "/tags": { post: { requestBody: body("application/x-www-form-urlencoded", { tags }), responses } },
    "/size": { get: { parameters: [{ name: "X-Size", in: "header", explode: true, schema: size }], responses } },
  },
};
globalThis.fetch = async (address, init) => {
  const request = new Request(address, init);
  const { pathname } = new URL(request.url);
  if (pathname === "/size") console.log(JSON.stringify(Object.fromEntries(request.headers)));
  if (pathname === "/tags" || pathname === "/form") console.log(decodeURIComponent(await request.text()));
  if (pathname === "/photo") {
    const file = (await request.formData()).get("photo");
    console.log(file.name, file.type, await file.text());
  }
  return new Response();
};
const oas = new Oas(document);
const call = (path, method, values) => fetchHar(toHar(oas, oas.operation(path, method), values, {}));
await call("/photo", "post", { body: { photo: "data:text/plain;name=rex.txt;base64,aGVsbG8=" } });
await call("/tags", "post", { formData: { tags: ["a", "b"] } });
await call("/size", "get", { header: { "X-Size": { w: 1, h: 2 } } });
const params = ["a", "b"].map((value) => ({ name: "tags", value })).concat({ name: "note", value: "" });
const postData = { mimeType: "application/x-www-form-urlencoded", params };
const request = { method: "POST", url: "http://localhost/form", headers: [], queryString: [], cookies: [], postData };
await fetchHar({ log: { entries: [{ request }] } });
SCRIPT
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = 'rex.txt text/plain data:text/plain;name=rex.txt;base64,aGVsbG8=
tags=a,b
{"h":"2","w":"1"}
tags=b' ]
