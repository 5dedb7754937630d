#!/usr/bin/env bash
# @stoplight/spectral-cli 6.16.3: what `spectral:oas` reports of a valid document of OpenAPI 3.1.
#
# Guessed: `items: false`, which closes a tuple, is the `items` that its rule `array-items` wants of an array; a schema that the mapping
# of a discriminator names is in use, as one that a `$ref` names.
# Seen: `items: false` is an error, "require a sibling items field", so that a run in CI fails; `items: { not: {} }`, which means the
# same, passes. The mapped schema is reported as unused: who removes it takes the alternative away.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @stoplight/spectral-cli@6.16.3
cat >document.yaml <<'DOCUMENT'
openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "https://pets.example.com" }]
paths:
  /pet: { get: { responses: { "200": { description: Fine, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }
components:
  schemas:
    Pet:
      type: object
      required: [kind]
      properties:
        kind: { type: string }
        closed: { type: array, prefixItems: [{ type: string }], items: false }
        same: { type: array, prefixItems: [{ type: string }], items: { not: {} } }
      discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat" } }
    Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }] }
DOCUMENT
echo '{ extends: [[spectral:oas, "off"]], rules: { array-items: error, oas3-unused-component: warn, oas3-schema: error } }' >.spectral.yaml
seen=$(npx spectral lint document.yaml --format text | grep -oE '[0-9]+:[0-9]+ (warning|error) [a-z0-9-]+' || true)
echo "$seen"
[ "$seen" = '13:72 error array-items
16:9 warning oas3-unused-component' ]
