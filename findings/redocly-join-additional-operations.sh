#!/usr/bin/env bash
# @redocly/cli 2.77.0: `join` of OpenAPI 3.2 documents drops `additionalOperations` and says nothing.
#
# Guessed: it carries them over, as it does `query` operations, `mediaTypes` and webhooks (and `bundle` keeps them), or names them.
# Seen: the joined document has the path without them; exit 0, no warning.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @redocly/cli@2.77.0
cat >first.yaml <<'DOCUMENT'
openapi: 3.2.0
info: { title: First, version: "1" }
servers: [{ url: "https://first.example.com" }]
paths:
  /files:
    query: { operationId: find, responses: { "200": { description: Found } } }
    additionalOperations:
      COPY: { operationId: copy, responses: { "201": { description: Copied } } }
DOCUMENT
cat >second.yaml <<'DOCUMENT'
openapi: 3.2.0
info: { title: Second, version: "1" }
servers: [{ url: "https://second.example.com" }]
paths:
  /folders:
    get: { operationId: folders, responses: { "200": { description: Listed } } }
DOCUMENT
npx redocly join first.yaml second.yaml --output joined.yaml >log 2>&1
npx redocly bundle first.yaml --output bundled.yaml >>log 2>&1
seen=$(for file in bundled joined; do echo "$file: $(grep -c 'operationId: find' $file.yaml) $(grep -c 'operationId: copy' $file.yaml || true)"; done; grep -ciE 'additional|copy' log || true)
echo "$seen"
[ "$seen" = 'bundled: 1 1
joined: 1 0
0' ]
