#!/usr/bin/env bash
# fastify 5.12.8: JSON bodies of a union, as TypeBox and others write one, with its validator as it comes.
#
# Guessed: a body that is valid as it was sent reaches the handler as it was sent: coercion is for what is not valid yet, and what it
# removes are members that no alternative of the union has.
# Seen: the alternatives are tried in turn, and the first changes the body before it is known to fit. `null` of `anyOf: [number, null]` is 0,
# an empty text of `anyOf: [null, string]` is null, 5 of `anyOf: [string, integer]` is "5"; of closed objects in a `oneOf` no member is left
# that not all of them have. `type: [number, "null"]` keeps what was sent.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error fastify@5.12.8
cat >calls.mjs <<'SCRIPT'
import Fastify from "fastify";

const closed = (kind, properties) => ({
  type: "object",
  required: ["kind"],
  additionalProperties: false,
  properties: { kind: { type: "string", const: kind }, ...properties },
});
const size = { type: "number" };
const nothing = { type: "null" };
const text = { type: "string" };
const properties = {
  size: { anyOf: [size, nothing] },
  note: { anyOf: [nothing, text] },
  code: { anyOf: [text, { type: "integer" }] },
  pet: { oneOf: [closed("cat", { lives: size }), closed("dog", { name: text })] },
  weight: { type: ["number", "null"] },
};
const app = Fastify();
app.post("/pets", { schema: { body: { type: "object", properties } } }, ({ body }) => body);
const payload = { size: null, note: "", code: 5, pet: { kind: "cat", lives: 9 }, weight: null };
console.log("sent:", JSON.stringify(payload));
console.log("read:", (await app.inject({ method: "POST", url: "/pets", payload })).body);
SCRIPT
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = 'sent: {"size":null,"note":"","code":5,"pet":{"kind":"cat","lives":9},"weight":null}
read: {"size":0,"note":null,"code":"5","pet":{"kind":"cat"},"weight":null}' ]
