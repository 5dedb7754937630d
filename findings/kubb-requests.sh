#!/usr/bin/env bash
# @kubb/plugin-client 4.39.3 (its fetch client): what its functions send and read.
#
# Guessed: what the types take goes as the document says: a list in a query as `ids=1&ids=2`, OpenAPI's default; a form as a form, a file as its
# bytes; a response of `text/plain` is the string of its type.
# Seen: the right `Content-Type` is set, and below it everything but `multipart` is JSON: of a form `{"name":"Rex"}`, of a Blob `{}`, so that
# the file is lost and the call succeeds. The list goes as `ids=1,2`; the text is read as JSON, and the call fails after the request.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  esbuild@0.28.2 @kubb/cli@4.39.3 @kubb/core@4.39.3 @kubb/plugin-oas@4.39.3 @kubb/plugin-ts@4.39.3 @kubb/plugin-client@4.39.3
cat >document.yaml <<'DOCUMENT'
openapi: 3.0.3
info: { title: Pets, version: "1" }
paths:
  /name:
    get:
      operationId: readName
      parameters: [{ name: ids, in: query, schema: { type: array, items: { type: integer } } }]
      responses: { "200": { description: Fine, content: { text/plain: { schema: { type: string } } } } }
    post:
      operationId: makeName
      requestBody:
        required: true
        content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { name: { type: string } } } } }
      responses: { "204": { description: Fine } }
  /photo:
    put:
      operationId: putPhoto
      requestBody: { required: true, content: { application/octet-stream: { schema: { type: string, format: binary } } } }
      responses: { "204": { description: Fine } }
DOCUMENT
cat >kubb.config.mjs <<'SCRIPT'
import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

export default defineConfig({
  root: ".",
  input: { path: "./document.yaml" },
  output: { path: "./client" },
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: "fetch", baseURL: "http://127.0.0.1" })],
});
SCRIPT
npx kubb generate --config kubb.config.mjs >log 2>&1
cat >calls.ts <<'SCRIPT'
import { makeName } from "./client/clients/makeName";
import { putPhoto } from "./client/clients/putPhoto";
import { readName } from "./client/clients/readName";

globalThis.fetch = (async (address: string, init: RequestInit) => {
  const request = new Request(address, init);
  const { pathname, search } = new URL(request.url);
  const sent = [request.method, pathname + decodeURIComponent(search), request.headers.get("content-type"), await request.text()];
  console.log(sent.filter(Boolean).join(" "));
  return request.method === "GET" ? new Response("Rex") : new Response(null, { status: 204 });
}) as typeof fetch;
await makeName({ name: "Rex" });
await putPhoto(new Blob(["bytes"]));
await readName({ ids: [1, 2] }).catch((error) => console.log(" ", error.name));
SCRIPT
npx esbuild calls.ts --bundle --format=esm --platform=node --outfile=calls.mjs --log-level=error
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = 'POST /name application/x-www-form-urlencoded {"name":"Rex"}
PUT /photo application/octet-stream {}
GET /name?ids=1,2
  SyntaxError' ]
