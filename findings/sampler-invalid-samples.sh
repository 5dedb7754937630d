#!/usr/bin/env bash
# openapi-sampler 1.7.10 makes samples of JSON Schema 2020-12 that are not valid by their own schema.
#
# Guessed: it knows `prefixItems`, `anyOf` and `exclusiveMinimum`, so its samples are valid.
# Seen: the items after a tuple's fixed ones are null, whatever `items` says; `anyOf` that begins with null gives {};
# with `minimum` beside an equal `exclusiveMinimum` the sample is the excluded number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error openapi-sampler@1.7.10 ajv@8.20.0
cat >sample.mjs <<'SCRIPT'
import Ajv from "ajv/dist/2020.js";
import * as sampler from "openapi-sampler";

const ajv = new Ajv.default({ strict: false });
const schemas = [
  { type: "array", prefixItems: [{ const: "head" }], items: { const: "rest" }, minItems: 3 },
  { anyOf: [{ type: "null" }, { type: "string" }] },
  { type: "number", minimum: 5, exclusiveMinimum: 5 },
];
for (const schema of schemas) {
  const sample = sampler.sample(schema);
  console.log(JSON.stringify(sample), ajv.validate(schema, sample));
}
SCRIPT
seen=$(node sample.mjs)
echo "$seen"
[ "$seen" = '["head",null,null] false
{} false
5 false' ]
