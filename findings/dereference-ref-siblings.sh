#!/usr/bin/env bash
# @apidevtools/swagger-parser 13.1.0 (on @apidevtools/json-schema-ref-parser 16.0.6) and @redocly/cli 2.77.0: keywords beside a `$ref` in
# a document that is dereferenced.
#
# Guessed: of `{ $ref: Pet, required: [collar], properties: { collar } }` in OpenAPI 3.1, where both apply, they make one schema that
# says the same, or an `allOf`.
# Seen: swagger-parser joins the `properties`, but of each keyword that is a list the target's is gone: Pet's `required` and the base
# in its `allOf`, so that `name` and `id` are optional. With `bundle --dereferenced` of Redocly the target's `properties` are gone as
# well. What is made of such a document (types, checks, mocks) allows more; neither says a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @apidevtools/swagger-parser@13.1.0 @apidevtools/json-schema-ref-parser@16.0.6 \
  @redocly/cli@2.77.0
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
npx redocly bundle document.yaml --dereferenced --output redocly.json >log 2>&1
cat >dereference.mjs <<'SCRIPT'
import { readFileSync } from "node:fs";
import SwaggerParser from "@apidevtools/swagger-parser";

const documents = {
  "swagger-parser": await SwaggerParser.dereference("document.yaml"),
  redocly: JSON.parse(readFileSync("redocly.json", "utf8")),
};
for (const [name, { components }] of Object.entries(documents)) {
  const { properties, required, allOf } = components.schemas.Dog;
  console.log(`${name}: ${Object.keys(properties)}; required ${required}; ${JSON.stringify(allOf)}`);
}
SCRIPT
seen=$(node dereference.mjs)
echo "$seen"
[ "$seen" = 'swagger-parser: name,collar; required collar; [{"required":["size"]}]
redocly: collar; required collar; [{"required":["size"]}]' ]
