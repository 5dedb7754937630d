#!/usr/bin/env bash
# json-schema-faker 0.6.3 makes samples that are not valid by their own schema.
#
# Guessed: samples are valid by the schema of JSON Schema 2020-12 that they are made of, or it throws.
# Seen: where the text that it makes of a `pattern` is shorter than `minLength`, it has letters that the pattern excludes; the names of
# a map are made up, whatever `propertyNames` says; beside a `$ref`, what the target requires is gone. (It is good at tuples,
# conditions, `dependentRequired` and bounds.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error json-schema-faker@0.6.3 ajv@8.20.0
cat >samples.mjs <<'SCRIPT'
import Ajv from "ajv/dist/2020.js";
import { generate } from "json-schema-faker";

const schemas = {
  pattern: { type: "string", pattern: "^[a-z]+$", minLength: 10 },
  names: { type: "object", minProperties: 1, propertyNames: { pattern: "^x-[a-z]+$" } },
  reference: {
    $defs: { Pet: { type: "object", required: ["name"], properties: { name: { type: "string" } } } },
    $ref: "#/$defs/Pet",
    required: ["collar"],
    properties: { collar: { type: "string" } },
  },
  tuple: { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: { type: "boolean" }, minItems: 3 },
};
for (const [name, schema] of Object.entries(schemas)) {
  const check = new Ajv.default({ strict: false }).compile(schema);
  let valid = 0;
  let seen = "";
  for (let seed = 0; seed < 50; seed += 1) {
    const sample = await generate(schema, { seed });
    if (check(sample)) valid += 1;
    else seen = check.errors.at(-1).message;
  }
  console.log(`${name}: ${valid} of 50 valid`, seen);
}
SCRIPT
seen=$(node samples.mjs)
echo "$seen"
[ "$seen" = 'pattern: 0 of 50 valid must match pattern "^[a-z]+$"
names: 0 of 50 valid property name must be valid
reference: 0 of 50 valid must have required property '"'name'"'
tuple: 50 of 50 valid ' ]
