#!/usr/bin/env bash
# @hey-api/openapi-ts 0.99.0, orval 8.38.0, openapi-typescript 7.13.0, swagger-typescript-api 13.13.0: keywords beside a `$ref`.
#
# Guessed: since OpenAPI 3.1 (JSON Schema 2020-12) they apply as well, so `{ $ref: Pet, properties: { collar } }` is typed as Pet and
# its own members, as `allOf` of both is.
# Seen: three keep the target alone, so `collar`, which is required, is not in the type; the fourth keeps `collar` and loses the members
# of Pet. None says so. With `allOf` all four have both: what a document for all of them has to say.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error node@24.21.0 typescript@5.9.3 \
  @hey-api/openapi-ts@0.99.0 orval@8.38.0 openapi-typescript@7.13.0 swagger-typescript-api@13.13.0
cat >document.yaml <<'DOCUMENT'
openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "http://127.0.0.1" }]
paths:
  /beside: { get: { responses: { "200": { description: One, content: { application/json: { schema: { $ref: "#/components/schemas/Beside" } } } } } } }
  /all: { get: { responses: { "200": { description: One, content: { application/json: { schema: { $ref: "#/components/schemas/All" } } } } } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
    Beside: { $ref: "#/components/schemas/Pet", required: [collar], properties: { collar: { type: integer } } }
    All: { allOf: [{ $ref: "#/components/schemas/Pet" }, { type: object, required: [collar], properties: { collar: { type: integer } } }] }
DOCUMENT
npx openapi-ts --input document.yaml --output hey-api --plugins @hey-api/typescript >log 2>&1
npx orval --input document.yaml --output orval.ts >>log 2>&1
npx openapi-typescript document.yaml --root-types --root-types-no-schema-prefix --output openapi-typescript.ts >>log 2>&1
npx swagger-typescript-api generate --path document.yaml --output swagger --name api.ts >>log 2>&1
cat >members.cjs <<'SCRIPT'
const ts = require("typescript");

for (const file of ["hey-api/types.gen.ts", "orval.ts", "openapi-typescript.ts", "swagger/api.ts"]) {
  const program = ts.createProgram([file], { strict: true, noEmit: true, types: [] });
  const checker = program.getTypeChecker();
  const { statements } = program.getSourceFile(file);
  const members = (name) => {
    const declaration = statements.find((statement) => statement.name?.text === name);
    return checker.getTypeAtLocation(declaration).getProperties().map((member) => member.name).sort().join();
  };
  console.log(`${file}: beside ${members("Beside")}, allOf ${members("All")}`);
}
SCRIPT
seen=$(npx node members.cjs)
echo "$seen"
[ "$seen" = 'hey-api/types.gen.ts: beside name, allOf collar,name
orval.ts: beside name, allOf collar,name
openapi-typescript.ts: beside name, allOf collar,name
swagger/api.ts: beside collar, allOf collar,name' ]
