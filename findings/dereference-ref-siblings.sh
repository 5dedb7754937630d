#!/usr/bin/env bash
# @apidevtools/swagger-parser 13.1.0 (on @apidevtools/json-schema-ref-parser 16.0.6): `dereference` and keywords beside a `$ref`.
#
# Guessed: of `{ $ref: Pet, required: [collar], properties: { collar } }` in OpenAPI 3.1, where both apply, it makes one schema that
# says the same, or an `allOf`.
# Seen: the `properties` of both are joined, but of each keyword that is a list the target's is gone: Pet's `required` and the base
# in its `allOf`, so that `name` and `id` are optional. What is made of the dereferenced document (types, checks, mocks) allows more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @apidevtools/swagger-parser@13.1.0 @apidevtools/json-schema-ref-parser@16.0.6
cat >document.yaml <<'DOCUMENT'
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths: {}
components:
  schemas:
    Animal: { required: [id], properties: { id: { type: integer } } }
    Pet: { required: [name], properties: { name: { type: string } }, allOf: [{ $ref: "#/components/schemas/Animal" }] }
    Dog:
      $ref: "#/components/schemas/Pet"
      required: [collar]
      properties: { collar: { type: string } }
      allOf: [{ required: [size] }]
DOCUMENT
cat >dereference.mjs <<'SCRIPT'
import SwaggerParser from "@apidevtools/swagger-parser";

const { components } = await SwaggerParser.dereference("document.yaml");
const { properties, required, allOf } = components.schemas.Dog;
console.log(Object.keys(properties).join(), required.join(), JSON.stringify(allOf));
SCRIPT
seen=$(node dereference.mjs)
echo "$seen"
[ "$seen" = 'name,collar collar [{"required":["size"]}]' ]
