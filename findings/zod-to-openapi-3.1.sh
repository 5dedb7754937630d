#!/usr/bin/env bash
# @asteasolutions/zod-to-openapi 9.1.0: OpenAPI 3.1 from zod schemas, and the values of both.
#
# Guessed: what a schema of zod takes, its schema in the document takes: `Pet.nullable()`, for a Pet that has a name in the document, is
# `anyOf` of the reference and null; a flag that JSON Schema has not is left out of a pattern, or reported.
# Seen: it is `allOf` of the reference and `type: ["object", "null"]`, which null is not, so that clients have no null in the type. Of a
# literal of several kinds the first kind is left. `/^[a-z]+$/i` becomes the pattern `^[a-z]+$/i`, which no text matches.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @asteasolutions/zod-to-openapi@9.1.0 zod@4.6.7 ajv@8.20.0
cat >values.mjs <<'SCRIPT'
import { extendZodWithOpenApi, OpenApiGeneratorV31, OpenAPIRegistry } from "@asteasolutions/zod-to-openapi";
import Ajv from "ajv/dist/2020.js";
import { z } from "zod";

extendZodWithOpenApi(z);
const registry = new OpenAPIRegistry();
const Pet = registry.register("Pet", z.object({ name: z.string() }));
const cases = {
  Owner: [Pet.nullable(), null],
  Level: [z.literal(["low", 1, null]), 1],
  Code: [z.string().regex(/^[a-z]+$/i), "abc"],
};
for (const [name, [value]] of Object.entries(cases)) registry.register(name, z.object({ value }));
const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
});
const ajv = new Ajv.default({ strict: false }).addSchema(document, "document");
for (const [name, [schema, value]] of Object.entries(cases)) {
  const takes = ajv.validate({ $ref: `document#/components/schemas/${name}` }, { value });
  console.log(JSON.stringify(document.components.schemas[name].properties.value));
  console.log(`  ${value}: by zod ${schema.safeParse(value).success}, by the document ${takes}`);
}
SCRIPT
seen=$(node values.mjs)
echo "$seen"
[ "$seen" = '{"allOf":[{"$ref":"#/components/schemas/Pet"},{"type":["object","null"]}]}
  null: by zod true, by the document false
{"type":["string","null"],"enum":["low"]}
  1: by zod true, by the document false
{"type":"string","pattern":"^[a-z]+$/i"}
  abc: by zod true, by the document false' ]
