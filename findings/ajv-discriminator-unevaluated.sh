#!/usr/bin/env bash
# ajv 8.20.0 (JSON Schema 2020-12) with its option `discriminator`: a union that is closed by `unevaluatedProperties: false`.
#
# Guessed: the option makes the errors shorter, as one alternative alone is tried; which values are valid stays as it is without it.
# Seen: what the chosen alternative evaluates does not count as evaluated, so that beside `unevaluatedProperties: false`, the way of
# OpenAPI 3.1 to close a composed schema, each valid value is refused, for the very members that its alternative names. A server that
# turns the option on for its discriminators refuses all requests with such a body.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error ajv@8.20.0
cat >validate.mjs <<'SCRIPT'
import { Ajv2020 } from "ajv/dist/2020.js";

const pet = (kind, properties) => ({ type: "object", required: ["kind"], properties: { kind: { const: kind }, ...properties } });
const schema = {
  type: "object",
  required: ["kind"],
  discriminator: { propertyName: "kind" },
  oneOf: [{ $ref: "#/$defs/Cat" }, { $ref: "#/$defs/Dog" }],
  unevaluatedProperties: false,
  $defs: { Cat: pet("cat", { lives: { type: "integer" } }), Dog: pet("dog", { tricks: { type: "integer" } }) },
};
for (const discriminator of [false, true]) {
  const validate = new Ajv2020({ discriminator, strict: false }).compile(schema);
  for (const value of [{ kind: "cat", lives: 9 }, { kind: "dog" }]) {
    const [error] = validate(value) ? [] : validate.errors;
    console.log(`discriminator: ${discriminator}`, JSON.stringify(value), error ? `${error.message}: ${error.params.unevaluatedProperty}` : "valid");
  }
}
SCRIPT
seen=$(node validate.mjs)
echo "$seen"
[ "$seen" = 'discriminator: false {"kind":"cat","lives":9} valid
discriminator: false {"kind":"dog"} valid
discriminator: true {"kind":"cat","lives":9} must NOT have unevaluated properties: kind
discriminator: true {"kind":"dog"} must NOT have unevaluated properties: kind' ]
