#!/usr/bin/env bash
# @apiture/openapi-down-convert 0.14.2 (OpenAPI 3.1 to 3.0) takes a property that is called like a keyword for the keyword.
#
# Guessed: under `properties` every name is a property's, and under `default` all is data, so both come out as they were.
# Seen: the property `const` is gone, and an `enum` that holds its schema stands among the properties; in a `default`, a member
# `type` that is a list of texts became one text and `nullable: true`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @apiture/openapi-down-convert@0.14.2
cat >convert.mjs <<'SCRIPT'
import { Converter } from "@apiture/openapi-down-convert";

const Rule = {
  type: "object",
  properties: {
    const: { type: "boolean" },
    sample: { type: "object", default: { type: ["rule", "null"] } },
  },
};
const document = { openapi: "3.1.0", info: { title: "Rules", version: "1" }, paths: {}, components: { schemas: { Rule } } };
const { properties } = new Converter(document).convert().components.schemas.Rule;
console.log(JSON.stringify({ names: Object.keys(properties), default: properties.sample.default }));
SCRIPT
seen=$(node convert.mjs)
echo "$seen"
[ "$seen" = '{"names":["sample","enum"],"default":{"type":"rule","nullable":true}}' ]
