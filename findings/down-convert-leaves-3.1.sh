#!/usr/bin/env bash
# @apiture/openapi-down-convert 0.14.2: what it calls OpenAPI 3.0.3 still holds schemas that 3.0.3 does not allow, and it says nothing.
#
# Guessed: `exclusiveMinimum: 5` becomes `minimum: 5, exclusiveMinimum: true`, as the 3.0 specification has it; a union with
# `type: "null"` becomes `nullable: true`; what cannot be said in 3.0 is named or removed.
# Seen: both stay as they were (only `type: [string, "null"]` is converted). A validator of OpenAPI 3.0 refuses the result.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @apiture/openapi-down-convert@0.14.2 @seriousme/openapi-schema-validator@2.11.0
cat >convert.mjs <<'SCRIPT'
import { Converter } from "@apiture/openapi-down-convert";
import { Validator } from "@seriousme/openapi-schema-validator";

const Room = {
  type: "object",
  properties: {
    area: { type: "number", exclusiveMinimum: 5 },
    owner: { anyOf: [{ $ref: "#/components/schemas/Person" }, { type: "null" }] },
    name: { type: ["string", "null"] },
  },
};
const Person = { type: "object" };
const document = { openapi: "3.1.0", info: { title: "Rooms", version: "1" }, paths: {}, components: { schemas: { Room, Person } } };
const before = await new Validator().validate(structuredClone(document));
const converted = new Converter(document).convert();
const after = await new Validator().validate(structuredClone(converted));
const { area, owner, name } = converted.components.schemas.Room.properties;
console.log(JSON.stringify({ openapi: converted.openapi, area, owner: owner.anyOf[1], name, validBefore: before.valid, validAfter: after.valid }));
SCRIPT
seen=$(node convert.mjs)
echo "$seen"
[ "$seen" = '{"openapi":"3.0.3","area":{"type":"number","exclusiveMinimum":5},"owner":{"type":"null"},"name":{"type":"string","nullable":true},"validBefore":true,"validAfter":false}' ]
