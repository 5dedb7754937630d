#!/usr/bin/env bash
# @hey-api/openapi-ts 0.99.0, openapi-typescript 7.13.0, orval 8.38.0, swagger-typescript-api 13.13.0: documents of OpenAPI 3.2.
#
# Guessed: a generator that takes `openapi: 3.2.0` has a method for each operation, also those of `query` and `additionalOperations`, and
# a parameter for `in: querystring`; or it names what it leaves out.
# Seen: all four exit with 0 and name nothing. Two have the `get` alone, orval the `query` too. The last takes `additionalOperations`
# itself for an HTTP method: its client has a call with the method "ADDITIONAL OPERATIONS", which `fetch` refuses. None has the
# parameter, though it is required.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error node@24.21.0 typescript@5.9.3 esbuild@0.28.2 \
  @hey-api/openapi-ts@0.99.0 openapi-typescript@7.13.0 orval@8.38.0 swagger-typescript-api@13.13.0
cat >document.yaml <<'DOCUMENT'
openapi: 3.2.0
info: { title: Files, version: "1" }
servers: [{ url: "http://127.0.0.1" }]
paths:
  /files:
    get:
      operationId: list
      parameters:
        - name: whole
          in: querystring
          required: true
          content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { owner: { type: string } } } } }
      responses: { "200": { description: Listed } }
    query: { operationId: search, responses: { "200": { description: Found } } }
    additionalOperations:
      COPY: { operationId: copy, responses: { "201": { description: Copied } } }
DOCUMENT
npx openapi-ts --input document.yaml --output hey-api >log 2>&1
npx openapi-typescript document.yaml --output openapi-typescript.ts >>log 2>&1
npx orval --input document.yaml --output orval.ts --client fetch >>log 2>&1
npx swagger-typescript-api generate --path document.yaml --output swagger --name api.ts >>log 2>&1
npx esbuild swagger/api.ts --format=esm --outfile=api.mjs --log-level=error
cat >call.mjs <<'SCRIPT'
import { Api } from "./api.mjs";

const { files } = new Api({ baseUrl: "http://127.0.0.1" });
console.log("swagger calls:", Object.keys(files).join());
await files.additionalOperationsFiles().catch((error) => console.log("swagger:", error.message));
SCRIPT
seen=$(
  for output in hey-api/sdk.gen.ts openapi-typescript.ts orval.ts swagger/api.ts; do
    has() { grep --quiet "$1" "$output" && echo 1 || echo 0; }
    echo "$output: list $(has '\blist\b'), search $(has '\bsearch\b'), copy $(has '\bcopy\b'), owner $(has '\bowner\b')"
  done
  echo "named: $(grep -ciE 'copy|additional|querystring' log || true)"
  npx node call.mjs
)
echo "$seen"
[ "$seen" = 'hey-api/sdk.gen.ts: list 1, search 0, copy 0, owner 0
openapi-typescript.ts: list 1, search 0, copy 0, owner 0
orval.ts: list 1, search 1, copy 0, owner 0
swagger/api.ts: list 1, search 1, copy 0, owner 0
named: 0
swagger calls: list,search,additionalOperationsFiles
swagger: '"'ADDITIONAL OPERATIONS'"' is not a valid HTTP method.' ]
