#!/usr/bin/env bash
# @hey-api/openapi-ts 0.99.0 (its fetch client): security that is one or the other, and styles outside of the query.
#
# Guessed: of `security: [{ key: [] }, { token: [] }]`, where one is enough, one credential is sent, as both are for `[{ key: [], token: [] }]`;
# a path, a header and a form are written by their `style`, `explode` and `encoding`, as a query is.
# Seen: both credentials are sent wherever both are to be had. A path of `label` or `matrix` is written as `a,b`, an object in a header as
# JSON, in place of `w,1`; the `encoding` of a form is passed over, so what should be `tags=a,b` is two fields. Nothing is said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error node@24.21.0 typescript@5.9.3 esbuild@0.28.2 @hey-api/openapi-ts@0.99.0
cat >document.yaml <<'DOCUMENT'
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /one: { get: { operationId: one, security: [{ key: [] }, { token: [] }], responses: { "204": { description: Fine } } } }
  /pets/{label}/{matrix}:
    post:
      operationId: make
      parameters:
        - { name: label, in: path, required: true, style: label, explode: true, schema: { type: array, items: { type: string } } }
        - { name: matrix, in: path, required: true, style: matrix, schema: { type: array, items: { type: string } } }
        - { name: X-Size, in: header, schema: { type: object, properties: { w: { type: integer } } } }
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, properties: { tags: { type: array, items: { type: string } } } }
            encoding: { tags: { explode: false } }
      responses: { "204": { description: Fine } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer } }
DOCUMENT
npx openapi-ts --input document.yaml --output client --client @hey-api/client-fetch >log 2>&1
cat >calls.ts <<'SCRIPT'
import { make, one } from "./client/sdk.gen";

const fetch = async (request: Request) => {
  const { authorization, "x-key": key, "x-size": size } = Object.fromEntries(request.headers);
  const seen = [new URL(request.url).pathname, authorization, key, size, await request.text()];
  console.log(seen.filter(Boolean).join(" "));
  return new Response(null, { status: 204 });
};
const options = { baseUrl: "http://127.0.0.1", fetch: fetch as typeof globalThis.fetch };
await one({ ...options, auth: ({ type }) => (type === "http" ? "T" : "K") });
const list = ["a", "b"];
await make({ ...options, path: { label: list, matrix: list }, headers: { "X-Size": { w: 1 } }, body: { tags: list } });
SCRIPT
npx tsc --noEmit --strict --skipLibCheck --target es2022 --module esnext --moduleResolution bundler calls.ts
npx esbuild calls.ts --bundle --format=esm --platform=node --outfile=calls.mjs --log-level=error
seen=$(npx node calls.mjs)
echo "$seen"
[ "$seen" = '/one Bearer T K
/pets/a,b/a,b {"w":1} tags=a&tags=b' ]
