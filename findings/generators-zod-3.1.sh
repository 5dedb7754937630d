#!/usr/bin/env bash
# @hey-api/openapi-ts 0.99.0 (its zod plugin) and orval 8.38.0 (its zod client): schemas for zod from OpenAPI 3.1.
#
# Guessed: what the document allows parses, and what was parsed is what came: members that `additionalProperties` types are kept, as are
# the items after those of a tuple, and `format: time` takes a time as JSON Schema has it, which is with an offset, `10:00:00Z`.
# Seen: of `{ name, "x-size": 5 }` both keep the name alone where some members have names and others a type (`z.object` without
# `catchall`), so that a parsed response has lost data; both refuse every time with an offset; hey-api refuses the further items.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error node@24.21.0 typescript@5.9.3 esbuild@0.28.2 zod@4.6.7 \
  @hey-api/openapi-ts@0.99.0 orval@8.38.0
cat >document.yaml <<'DOCUMENT'
openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "http://127.0.0.1" }]
paths:
  /pet: { get: { operationId: pet, responses: { "200": { description: Fine, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }
components:
  schemas:
    Pet:
      type: object
      properties:
        labels: { type: object, required: [name], properties: { name: { type: string } }, additionalProperties: { type: integer } }
        fed: { type: string, format: time }
        weights: { type: array, prefixItems: [{ type: string }], items: { type: number } }
DOCUMENT
echo 'export default { input: "document.yaml", output: "hey", plugins: ["@hey-api/client-fetch", "zod"] };' >config.mjs
npx openapi-ts --file config.mjs >log 2>&1
npx orval --input document.yaml --output orval.ts --client zod >>log 2>&1
npx esbuild hey/zod.gen.ts orval.ts --bundle --packages=external --format=esm --outdir=out --out-extension:.js=.mjs --log-level=error
cat >parse.mjs <<'SCRIPT'
import { zPet } from "./out/hey/zod.gen.mjs";
import { PetResponse } from "./out/orval.mjs";

const values = [{ labels: { name: "Rex", "x-size": 5 } }, { fed: "10:00:00Z" }, { weights: ["kg", 4.5, 5] }];
for (const [name, schema] of Object.entries({ "hey-api": zPet, orval: PetResponse })) {
  for (const value of values) {
    const { data, error } = schema.safeParse(value);
    console.log(name, JSON.stringify(value), JSON.stringify(data) ?? error.issues[0].message);
  }
}
SCRIPT
seen=$(npx node parse.mjs)
echo "$seen"
[ "$seen" = 'hey-api {"labels":{"name":"Rex","x-size":5}} {"labels":{"name":"Rex"}}
hey-api {"fed":"10:00:00Z"} Invalid ISO time
hey-api {"weights":["kg",4.5,5]} Too big: expected array to have <=2 items
orval {"labels":{"name":"Rex","x-size":5}} {"labels":{"name":"Rex"}}
orval {"fed":"10:00:00Z"} Invalid ISO time
orval {"weights":["kg",4.5,5]} {"weights":["kg",4.5,5]}' ]
