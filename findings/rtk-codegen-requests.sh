#!/usr/bin/env bash
# @rtk-query/codegen-openapi 2.2.0 (endpoints for @reduxjs/toolkit 2.15.0 and its `fetchBaseQuery`): what its endpoints send and read.
#
# Guessed: what the types take is sent as the document says: a list in a query as `ids=1&ids=2`, OpenAPI's default, a form with a file as
# `multipart/form-data`, one of `application/x-www-form-urlencoded` as that; a response of `text/plain` is read as text.
# Seen: styles and media types are not looked at. The list goes as `ids=1,2`; both forms go as JSON, and the Blob that the type asks for as
# `{}`, so the file is lost and the call succeeds; a text with the status 200 is an error, PARSING_ERROR.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error esbuild@0.28.2 @rtk-query/codegen-openapi@2.2.0 @reduxjs/toolkit@2.15.0
cat >document.yaml <<'DOCUMENT'
openapi: 3.0.3
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      operationId: list
      parameters: [{ name: ids, in: query, schema: { type: array, items: { type: integer } } }]
      responses: { "200": { description: Fine, content: { text/plain: { schema: { type: string } } } } }
    post:
      operationId: make
      requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { name: { type: string } } } } } }
      responses: { "204": { description: Fine } }
  /photos:
    post:
      operationId: upload
      requestBody:
        content:
          multipart/form-data: { schema: { type: object, required: [photo], properties: { photo: { type: string, format: binary } } } }
      responses: { "204": { description: Fine } }
DOCUMENT
cat >empty.ts <<'SCRIPT'
import { createApi, fetchBaseQuery } from "@reduxjs/toolkit/query";

const fetchFn = async (request: Request) => {
  const { pathname, search } = new URL(request.url);
  const type = request.headers.get("content-type") ?? "";
  console.log([request.method, pathname + decodeURIComponent(search), type, await request.text()].join(" ").trim());
  if (request.method === "POST") return new Response(null, { status: 204 });
  return new Response("hello", { headers: { "content-type": "text/plain" } });
};
export const empty = createApi({
  baseQuery: fetchBaseQuery({ baseUrl: "http://127.0.0.1", fetchFn: fetchFn as typeof fetch }),
  endpoints: () => ({}),
});
SCRIPT
cat >config.json <<'CONFIG'
{ "schemaFile": "document.yaml", "apiFile": "./empty.ts", "apiImport": "empty", "outputFile": "./pets.ts", "exportName": "pets" }
CONFIG
npx rtk-query-codegen-openapi config.json >log 2>&1
cat >calls.ts <<'SCRIPT'
import { configureStore } from "@reduxjs/toolkit";
import { empty } from "./empty";
import { type UploadApiArg, pets } from "./pets";

const store = configureStore({ reducer: { api: empty.reducer }, middleware: (basic) => basic({ serializableCheck: false }).concat(empty.middleware) });
const read = await store.dispatch(pets.endpoints.list.initiate({ ids: [1, 2] }));
console.log(" ", read.status, read.error?.status, read.error?.originalStatus);
await store.dispatch(pets.endpoints.make.initiate({ body: { name: "Rex" } }));
const files: UploadApiArg = { body: { photo: new Blob(["bytes"]) } };
const sent = await store.dispatch(pets.endpoints.upload.initiate(files));
console.log(" ", "error" in sent ? "an error" : "no error");
process.exit();
SCRIPT
npx esbuild calls.ts --bundle --format=esm --platform=node --outfile=calls.mjs --log-level=error
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = 'GET /pets?ids=1,2
  rejected PARSING_ERROR 200
POST /pets application/json {"name":"Rex"}
POST /photos application/json {"photo":{}}
  no error' ]
