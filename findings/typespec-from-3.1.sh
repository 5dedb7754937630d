#!/usr/bin/env bash
# @typespec/openapi3 1.16.0 (`tsp-openapi3`): OpenAPI 3.1 to TypeSpec, and what is left after a way back.
#
# Guessed: what TypeSpec can say it says: an exclusive bound (`@minValueExclusive`), a tuple, one of two types, a model that has another's
# members and its own; what it cannot is named.
# Seen: it exits with 0, names nothing, and its TypeSpec compiles. The bound is gone; the tuple is an array of anything, the type list
# anything; of a `$ref` with a member beside it the target alone is left. A way back makes an API that asks for less. In a document of
# 3.0 the same bound stays.
# Needs Node 22.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error node@24.21.0 @typespec/compiler@1.16.0 @typespec/openapi3@1.16.0 \
  @typespec/openapi@1.16.0 @typespec/http@1.16.0
convert() {
  cat >"$1.yaml"
  npx node node_modules/@typespec/openapi3/cmd/tsp-openapi3.js "$1.yaml" --output-dir "$1" >>log 2>&1
  npx node node_modules/@typespec/compiler/cmd/tsp.js compile "$1/main.tsp" --no-emit >>log 2>&1
  sed -n '/^model/,$p' "$1/main.tsp"
}
seen=$(
  convert current <<'DOCUMENT'
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths: {}
components:
  schemas:
    Pet:
      type: object
      required: [size, place, code]
      properties:
        size: { type: integer, exclusiveMinimum: 5 }
        place: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false, minItems: 2 }
        code: { type: [string, integer] }
    Dog: { $ref: "#/components/schemas/Pet", required: [collar], properties: { collar: { type: string } } }
DOCUMENT
  convert previous <<'DOCUMENT'
openapi: 3.0.3
info: { title: Pets, version: "1" }
paths: {}
components:
  schemas:
    Pet: { type: object, required: [size], properties: { size: { type: integer, minimum: 5, exclusiveMinimum: true } } }
DOCUMENT
)
echo "$seen"
[ "$seen" = 'model Pet {
  size: integer;
  @minItems(2) place: unknown[];
  code: unknown;
}

model Dog is Pet;
model Pet {
  @minValueExclusive(5) size: integer;
}' ]
