#!/usr/bin/env bash
# @redocly/cli 2.77.0: `split` of an OpenAPI 3.2 document that has `components.mediaTypes` leaves references into nothing.
#
# Guessed: a reference to a component is rewritten wherever its user goes, as those to schemas are, so what `lint` takes before it takes after.
# Seen: the path's own file still says `#/components/mediaTypes/…`, where it has no components; `lint` refuses it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @redocly/cli@2.77.0
cat >document.yaml <<'DOCUMENT'
openapi: 3.2.0
info: { title: Pets, version: "1" }
servers: [{ url: "https://pets.example.com" }]
paths:
  /pets:
    get:
      responses:
        "200": { description: Fine, content: { application/json: { $ref: "#/components/mediaTypes/Pets" } } }
components:
  mediaTypes:
    Pets: { schema: { type: array, items: { type: string } } }
DOCUMENT
echo 'rules: { no-unresolved-refs: error }' >redocly.yaml
lint() { npx redocly lint "$1" --config redocly.yaml --format json 2>/dev/null | grep -c '"ruleId": "no-unresolved-refs"' || true; }
npx redocly split document.yaml --outDir parts >log 2>&1
seen="before $(lint document.yaml), after $(lint parts/openapi.yaml): $(grep -ho 'ref: .*mediaTypes.*' -r parts/paths)"
echo "$seen"
[ "$seen" = "before 0, after 1: ref: '#/components/mediaTypes/Pets'" ]
