#!/usr/bin/env bash
# orval 8.38.0 (`mock: true`, handlers for msw 2.15.0 with @faker-js/faker 10.6.0): what its mocks are, beside their document.
#
# Guessed: a mocked response is valid by its schema, or a keyword that it does not know is left to chance; `/pets/mine` is matched before
# `/pets/{id}`, as the OpenAPI specification says of concrete paths.
# Seen: keywords are made use of, and wrongly, in every response: a `pattern` in the usual form gives a text like `^CSC-\dddd$`, with the
# anchors in it; exclusive bounds are among the numbers; a list with `uniqueItems` of an enum is often too short; bounds of a number that is
# the whole response are dropped. Handlers stay in the document's order: a pet is sent for `/pets/mine`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error --legacy-peer-deps \
  typescript@5.9.3 esbuild@0.28.2 orval@8.38.0 msw@2.15.0 @faker-js/faker@10.6.0
cat >document.yaml <<'DOCUMENT'
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets/{id}:
    get:
      operationId: pet
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: Fine
          content:
            application/json:
              schema:
                type: object
                required: [code, size, kinds]
                properties:
                  code: { type: string, pattern: "^[A-Z]{3}-\\d{4}$" }
                  size: { type: integer, exclusiveMinimum: 5, exclusiveMaximum: 7 }
                  kinds: { type: array, minItems: 3, uniqueItems: true, items: { type: string, enum: [a, b, c] } }
  /pets/mine:
    get: { operationId: mine, responses: { "200": { description: Fine, content: { application/json: { schema: { const: mine } } } } } }
  /count:
    get: { operationId: count, responses: { "200": { description: Fine, content: { application/json: { schema: { type: integer, minimum: 1, maximum: 2 } } } } } }
DOCUMENT
npx orval --input document.yaml --output client.ts --client fetch --mock >log 2>&1
cat >calls.ts <<'SCRIPT'
import { setupServer } from "msw/node";
import { getPetsMock } from "./client.msw";

setupServer(...getPetsMock()).listen();
const seen = { patterns: 0, sizes: new Set<number>(), short: false, count: 0, mine: "" };
for (let pets = 0; pets < 100; pets++) {
  const { code, size, kinds } = await (await fetch("http://localhost/pets/1")).json();
  if (/^[A-Z]{3}-\d{4}$/.test(code)) seen.patterns++;
  seen.sizes.add(size);
  seen.short ||= kinds.length < 3;
  seen.count = Math.max(seen.count, await (await fetch("http://localhost/count")).json());
}
seen.mine = typeof (await (await fetch("http://localhost/pets/mine")).json());
console.log("codes that match:", seen.patterns, "sizes above 5 and below 7:", [...seen.sizes].sort().join());
console.log("short lists:", seen.short, "count from 1 to 2:", seen.count <= 2, "mine:", seen.mine);
process.exit();
SCRIPT
npx esbuild calls.ts --bundle --packages=external --format=esm --platform=node --outfile=calls.mjs --log-level=error
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = 'codes that match: 0 sizes above 5 and below 7: 5,6,7
short lists: true count from 1 to 2: false mine: object' ]
