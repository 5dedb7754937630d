#!/usr/bin/env bash
# orval 8.38.0 (its fetch client): operations with a body of one of two media types, and objects in a path or a query.
#
# Guessed: of a body that may be JSON or a form with a file, both are typed, and the file is sent as a form, the rest as JSON; an object is
# written by its `style`, `a,1` in a path and, with `explode: false`, in a query.
# Seen: both are typed and both sent as JSON under the name `text/plain`, so that also the JSON is not taken by a server that looks
# at its `Content-Type`, and the file is `{}`. The objects are `[object Object]`. Nothing is said while generating; with the one
# media type or the other alone, the same body is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error typescript@5.9.3 esbuild@0.28.2 orval@8.38.0
cat >document.yaml <<'DOCUMENT'
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    post:
      operationId: make
      requestBody:
        required: true
        content:
          application/json: { schema: { type: object, required: [name], properties: { name: { type: string } } } }
          multipart/form-data:
            schema: { type: object, required: [photo], properties: { photo: { type: string, format: binary } } }
      responses: { "204": { description: Fine } }
  /pets/{place}:
    get:
      operationId: find
      parameters:
        - { name: place, in: path, required: true, schema: { type: object, properties: { room: { type: integer } } } }
        - { name: size, in: query, explode: false, schema: { type: object, properties: { w: { type: integer } } } }
      responses: { "204": { description: Fine } }
DOCUMENT
npx orval --input document.yaml --output client.ts --client fetch >log 2>&1
cat >calls.ts <<'SCRIPT'
import { find, make } from "./client";

globalThis.fetch = (async (address: string, init: RequestInit) => {
  const request = new Request(`http://127.0.0.1${address}`, init);
  const type = request.headers.get("content-type");
  console.log([request.method, decodeURIComponent(address), type, await request.text()].filter(Boolean).join(" "));
  return new Response(null, { status: 204 });
}) as typeof fetch;
await make({ name: "Rex" });
await make({ photo: new Blob(["bytes"]) });
await find({ room: 1 }, { size: { w: 2 } });
SCRIPT
npx tsc --noEmit --strict --skipLibCheck --target es2022 --module esnext --moduleResolution bundler calls.ts
npx esbuild calls.ts --bundle --format=esm --platform=node --outfile=calls.mjs --log-level=error
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = 'POST /pets text/plain;charset=UTF-8 {"name":"Rex"}
POST /pets text/plain;charset=UTF-8 {"photo":{}}
GET /pets/[object Object]?size=[object+Object]' ]
