#!/usr/bin/env bash
# @typespec/openapi3 1.16.0 and the generators @hey-api/openapi-ts 0.99.0, openapi-typescript 7.13.0, orval 8.38.0 and
# swagger-typescript-api 13.13.0: a `Record<string>`.
#
# Guessed: TypeSpec emits it with `additionalProperties`, or in another way that the generators read, so that its values are texts.
# Seen: in OpenAPI 3.0 it does. In 3.1 it is `unevaluatedProperties: { type: string }`, which orval alone reads: by hey-api a value may be
# anything, by swagger-typescript-api it is no map, and by openapi-typescript it has no members at all.
# Needs Node 22.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error node@24.21.0 typescript@5.9.3 @typespec/compiler@1.16.0 @typespec/openapi3@1.16.0 \
  @typespec/openapi@1.16.0 @typespec/http@1.16.0 @hey-api/openapi-ts@0.99.0 openapi-typescript@7.13.0 orval@8.38.0 \
  swagger-typescript-api@13.13.0
cat >main.tsp <<'TYPESPEC'
import "@typespec/http";
using Http;

@service(#{ title: "Pets" })
namespace Pets;

model Pet {
  labels: Record<string>;
}
@route("/pet") op read(): Pet;
TYPESPEC
generate() {
  cat >tspconfig.yaml <<CONFIG
emit: ["@typespec/openapi3"]
options:
  "@typespec/openapi3": { openapi-versions: ["$1"], output-file: "$1.yaml", emitter-output-dir: "{project-root}" }
CONFIG
  npx node node_modules/@typespec/compiler/cmd/tsp.js compile main.tsp >>log 2>&1
  npx openapi-ts --input "$1.yaml" --output "$1/hey-api" >>log 2>&1
  npx openapi-typescript "$1.yaml" --output "$1/openapi-typescript.ts" >>log 2>&1
  npx orval --input "$1.yaml" --output "$1/orval.ts" --client fetch >>log 2>&1
  npx swagger-typescript-api generate --path "$1.yaml" --output "$1" --name swagger.ts >>log 2>&1
  echo "$1: $(grep -oE '(additional|unevaluated)Properties' "$1.yaml")"
  for types in hey-api/types.gen.ts openapi-typescript.ts orval.ts swagger.ts; do
    echo "$types: $(tr -d '\n' <"$1/$types" | grep -oE '(labels:|type PetLabels =) *(\{[^}]*\}|[^P{;]*);' | tr -s ' ')"
  done
}
seen=$(generate 3.0.0 && generate 3.1.0)
echo "$seen"
[ "$seen" = '3.0.0: additionalProperties
hey-api/types.gen.ts: labels: { [key: string]: string; };
openapi-typescript.ts: labels: { [key: string]: string; };
orval.ts: type PetLabels = {[key: string]: string};
swagger.ts: labels: Record<string, string>;
3.1.0: unevaluatedProperties
hey-api/types.gen.ts: labels: { [key: string]: unknown; };
openapi-typescript.ts: labels: Record<string, never>;
orval.ts: type PetLabels = {[key: string]: string};
swagger.ts: labels: object;' ]
