#!/usr/bin/env bash
# @redocly/cli 2.77.0: `join` gives components new names, and discriminators go on naming the old ones.
#
# Guessed: with `--prefix-components-with-info-prop`, whatever names a schema is renamed: references, and both forms that the
# `mapping` of a discriminator can have, the reference and the bare name.
# Seen: the reference is, the bare name is not, so `dog` is mapped to a schema that is no more. `join` exits with 0 and says nothing;
# `lint` takes both documents, and refuses what they were joined to.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @redocly/cli@2.77.0
document() {
  cat <<DOCUMENT
openapi: 3.1.0
info: { title: $1, version: "1" }
servers: [{ url: "https://pets.example.com" }]
paths:
  /$1: { get: { responses: { "200": { description: Fine, content: { application/json: { schema: { \$ref: "#/components/schemas/Pet" } } } } } } }
components:
  schemas:
    Pet:
      oneOf: [{ \$ref: "#/components/schemas/Cat" }, { \$ref: "#/components/schemas/Dog" }]
      discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat", dog: Dog } }
    Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
    Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
DOCUMENT
}
document Homes >homes.yaml
document Shops >shops.yaml
npx redocly join homes.yaml shops.yaml --prefix-components-with-info-prop title --output joined.yaml >log 2>&1
echo 'rules: { no-unresolved-refs: error }' >redocly.yaml
lint() { npx redocly lint "$1" --config redocly.yaml --format json 2>/dev/null | grep -c '"ruleId": "no-unresolved-refs"' || true; }
seen=$(
  grep -E '^    (Homes|Shops)_Dog:|(cat|dog): ' joined.yaml
  echo "refused: homes $(lint homes.yaml), shops $(lint shops.yaml), joined $(lint joined.yaml)"
)
echo "$seen"
[ "$seen" = "          cat: '#/components/schemas/Homes_Cat'
          dog: Dog
    Homes_Dog:
          cat: '#/components/schemas/Shops_Cat'
          dog: Dog
    Shops_Dog:
refused: homes 0, shops 0, joined 2" ]
