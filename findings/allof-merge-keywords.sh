#!/usr/bin/env bash
# allof-merge 0.6.8: what is left of an `allOf` of OpenAPI 3.1.
#
# Guessed: what cannot be one keyword (two `if`, as each condition of an `allOf` has its own) stays in the `allOf`, or `onMergeError` is
# called, since its README has "does not validate more or less than the original schema" and names JSON Schema 2020-12.
# Seen: of two conditions, and of two lists of one `dependentRequired`, the last is left; of tuples the last; nothing is reported. Two
# `oneOf` give one with null in it for each pair that contradicts itself, which is no schema.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error allof-merge@0.6.8
cat >merge.cjs <<'SCRIPT'
const { merge } = require("allof-merge");

const card = { if: { required: ["card"] }, then: { required: ["address"] } };
const cash = { if: { required: ["cash"] }, then: { required: ["change"] } };
const schemas = {
  conditions: [card, cash],
  dependentRequired: [{ dependentRequired: { card: ["address"] } }, { dependentRequired: { card: ["owner"] } }],
  prefixItems: [{ prefixItems: [{ type: "string" }] }, { prefixItems: [{ minLength: 2 }] }],
  oneOf: [{ oneOf: [{ const: 1 }, { const: 2 }] }, { oneOf: [{ const: 2 }, { const: 3 }] }],
};
for (const [name, allOf] of Object.entries(schemas)) {
  let reports = 0;
  const document = { openapi: "3.1.0", info: { title: "Orders", version: "1" }, paths: {}, components: { schemas: { Order: { allOf } } } };
  const { Order } = merge(document, { onMergeError: () => (reports += 1) }).components.schemas;
  console.log(`${name} (reports ${reports}): ${JSON.stringify(Order)}`);
}
SCRIPT
seen=$(node merge.cjs)
echo "$seen"
[ "$seen" = 'conditions (reports 0): {"if":{"required":["cash"]},"then":{"required":["change"]}}
dependentRequired (reports 0): {"dependentRequired":{"card":["owner"]}}
prefixItems (reports 0): {"prefixItems":[{"minLength":2}]}
oneOf (reports 0): {"oneOf":[null,null,{"const":2}]}' ]
