#!/usr/bin/env bash
# @hey-api/openapi-ts 0.99.0: what its transformers make of 64-bit integers and dates, beside the types that they are made with.
#
# Guessed: with `bigInt` and `dates`, a value that the types call bigint or Date is one: `9007199254740993` keeps its last digit, 0 is
# 0n, and a null in a list of dates or null stays null.
# Seen: the response is read by `JSON.parse` first, so the last digit is gone before there is a bigint; an optional 0 stays a number, so
# that `count + 1n` throws; the null becomes the year 1970; dates in lists of lists, in tuples and in unions of objects stay texts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error node@24.21.0 typescript@5.9.3 esbuild@0.28.2 @hey-api/openapi-ts@0.99.0
cat >document.yaml <<'DOCUMENT'
openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "http://127.0.0.1" }]
paths:
  /pet: { get: { operationId: pet, responses: { "200": { description: Fine, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }
  /event:
    get:
      operationId: event
      responses:
        "200":
          description: Fine
          content: { application/json: { schema: { oneOf: [{ $ref: "#/components/schemas/Birth" }, { $ref: "#/components/schemas/Death" }] } } }
components:
  schemas:
    Pet:
      type: object
      required: [id, visits, weeks, last]
      properties:
        id: { type: integer, format: int64 }
        count: { type: integer, format: int64 }
        visits: { type: array, items: { type: [string, "null"], format: date-time } }
        weeks: { type: array, items: { type: array, items: { type: string, format: date-time } } }
        last: { type: array, prefixItems: [{ type: string, format: date-time }, { type: string }], items: false, minItems: 2 }
    Birth: { type: object, required: [kind, born], properties: { kind: { const: birth }, born: { type: string, format: date-time } } }
    Death: { type: object, required: [kind, died], properties: { kind: { const: death }, died: { type: string, format: date-time } } }
DOCUMENT
cat >config.mjs <<'SCRIPT'
export default {
  input: "document.yaml",
  output: "client",
  plugins: [
    "@hey-api/client-fetch",
    "@hey-api/typescript",
    { name: "@hey-api/transformers", dates: true, bigInt: true },
    { name: "@hey-api/sdk", transformer: true },
  ],
};
SCRIPT
npx openapi-ts --file config.mjs >log 2>&1
npx esbuild client/index.ts client/client.gen.ts --bundle --splitting --format=esm --outdir=out --out-extension:.js=.mjs --log-level=error
cat >calls.mjs <<'SCRIPT'
import { event, pet } from "./out/index.mjs";

const time = "2026-01-01T00:00:00Z";
const body = {
  "/pet": `{"id":9007199254740993,"count":0,"visits":[null],"weeks":[["${time}"]],"last":["${time}","vet"]}`,
  "/event": `{"kind":"birth","born":"${time}"}`,
};
const headers = { "content-type": "application/json" };
const fetch = async ({ url }) => new Response(body[new URL(url).pathname], { headers });
const { data } = await pet({ fetch });
console.log("id", data.id, "count", typeof data.count, "visits", data.visits[0]?.getFullYear());
console.log("weeks", typeof data.weeks[0][0], "last", typeof data.last[0], "born", typeof (await event({ fetch })).data.born);
SCRIPT
seen=$(
  grep -E '^    (count|visits|weeks|born)|^        Date' client/types.gen.ts | tr -s ' '
  npx node calls.mjs
)
echo "$seen"
[ "$seen" = ' count?: bigint;
 visits: Array<Date | null>;
 weeks: Array<Array<Date>>;
 Date,
 born: Date;
id 9007199254740992n count number visits 1970
weeks string last string born string' ]
