#!/usr/bin/env bash
# orval 8.38.0 (its axios client) and openapi-zod-client 1.18.3 (@zodios/core 10.9.6, on axios 1.21.1): what their requests are.
#
# Guessed: a list in a query goes as OpenAPI's default has it, `ids=1&ids=2`; a body of `text/plain` as that; the files of a list in a
# form as parts of one name.
# Seen: both leave it to axios. Lists go as `ids[]=1&ids[]=2`, a parameter that the API does not have, whatever `explode` says. Orval
# names the text `application/x-www-form-urlencoded`. Zodios, which has checked that they are files, sends `[object File],[object File]`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error --legacy-peer-deps \
  esbuild@0.28.2 axios@1.21.1 orval@8.38.0 openapi-zod-client@1.18.3 @zodios/core@10.9.6 zod@3.25.76
cat >document.yaml <<'DOCUMENT'
openapi: 3.0.3
info: { title: Pets, version: "1" }
servers: [{ url: "http://127.0.0.1" }]
paths:
  /pets:
    get:
      operationId: list
      parameters:
        - { name: ids, in: query, schema: { type: array, items: { type: integer } } }
        - { name: joined, in: query, explode: false, schema: { type: array, items: { type: integer } } }
      responses: { "200": { description: Fine, content: { application/json: { schema: { type: object } } } } }
    put:
      operationId: note
      requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }
      responses: { "204": { description: Fine } }
    post:
      operationId: upload
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, properties: { photos: { type: array, items: { type: string, format: binary } } } }
      responses: { "204": { description: Fine } }
DOCUMENT
npx orval --input document.yaml --output orval.ts --client axios-functions >log 2>&1
npx openapi-zod-client document.yaml --output zodios.ts --export-schemas >>log 2>&1
cat >calls.ts <<'SCRIPT'
import axios from "axios";
import { list, note, upload } from "./orval";
import { createApiClient } from "./zodios";

const adapter = async (config) => {
  const { data = "", headers } = config;
  const sent = data instanceof FormData ? [...data].map((part) => part.join("=")) : [headers.get("content-type") ?? "", data];
  console.log(" ", decodeURIComponent(axios.getUri(config)).slice(16), ...sent);
  return { data: {}, status: 200, statusText: "", headers: {}, config };
};
const options = { baseURL: "http://127.0.0.1", adapter };
const photo = new File(["bytes"], "rex.jpg");
console.log("orval");
await list({ ids: [1, 2], joined: [3, 4] }, options);
await note("hello", options);
await upload({ photos: [photo, photo] }, options);
console.log("zodios");
const client = createApiClient("http://127.0.0.1", { axiosConfig: { adapter }, validate: "request" });
await client.get("/pets", { queries: { ids: [1, 2], joined: [3, 4] } });
await client.put("/pets", "hello");
await client.post("/pets", { photos: [photo, photo] });
SCRIPT
npx esbuild calls.ts --bundle --packages=external --format=esm --outfile=calls.mjs --log-level=error
seen=$(node calls.mjs | sed 's/ *$//')
echo "$seen"
[ "$seen" = 'orval
  /pets?ids[]=1&ids[]=2&joined[]=3&joined[]=4
  /pets application/x-www-form-urlencoded hello
  /pets photos=[object File] photos=[object File]
zodios
  /pets?ids[]=1&ids[]=2&joined[]=3&joined[]=4
  /pets text/plain hello
  /pets photos=[object File],[object File]' ]
