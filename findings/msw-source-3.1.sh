#!/usr/bin/env bash
# @msw/source 0.6.1 (handlers for msw 2.15.0 from OpenAPI): what a mocked response of a 3.1 document is.
#
# Guessed: an item of a schema's `examples` is the value, as `example` was in 3.0; a `const` is its value; a response under `2XX` is sent
# as one of those, 200.
# Seen: the value is the whole list of examples, so a text is mocked as an array; a `const` and a type that is a list are left out, though
# required; what `fetch` gives for `2XX` has the status NaN and is not `ok`, so a client takes it for a failure.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error msw@2.15.0 @msw/source@0.6.1
cat >mock.mjs <<'SCRIPT'
import { fromOpenApi } from "@msw/source/open-api";
import { setupServer } from "msw/node";

const schema = {
  type: "object",
  required: ["name", "kind", "note"],
  properties: {
    name: { type: "string", examples: ["Tom"] },
    kind: { const: "cat" },
    note: { type: ["string", "null"] },
  },
};
const get = (status) => ({ get: { responses: { [status]: { description: "A pet", content: { "application/json": { schema } } } } } });
const server = setupServer(
  ...(await fromOpenApi({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    servers: [{ url: "https://pets.example.com" }],
    paths: { "/exact": get("200"), "/range": get("2XX") },
  })),
);
server.listen({ onUnhandledRequest: "error" });
for (const path of ["/exact", "/range"]) {
  const response = await fetch(`https://pets.example.com${path}`);
  console.log(path, response.status, response.ok, await response.text());
}
server.close();
SCRIPT
seen=$(node mock.mjs)
echo "$seen"
[ "$seen" = '/exact 200 true {"name":["Tom"]}
/range NaN false {"name":["Tom"]}' ]
