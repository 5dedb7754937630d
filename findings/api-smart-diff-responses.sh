#!/usr/bin/env bash
# api-smart-diff 1.0.6: which changes of a response break its clients.
#
# Guessed: a member of a response that was a text and becomes a number, or may be null from now on (`type: [string, "null"]`), or has
# another `const`, is a breaking change, as a new value of its `enum` is.
# Seen: all three are "non-breaking". Whatever is replaced in a schema counts as breaking in a request, which it turns round for
# a response, so there the change of a type is called harmless; that a request now takes null too, which is, is called breaking.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error api-smart-diff@1.0.6
cat >diff.mjs <<'SCRIPT'
import { apiDiff } from "api-smart-diff";

const document = (request, response) => {
  const content = (size) => ({ "application/json": { schema: { type: "object", properties: { size } } } });
  const responses = { 200: { description: "Fine", content: content(response) } };
  const post = { requestBody: { content: content(request) }, responses };
  return { openapi: "3.1.0", info: { title: "Sizes", version: "1" }, paths: { "/sizes": { post } } };
};
const changes = [
  [{ type: "string" }, { type: "integer" }],
  [{ type: "string" }, { type: ["string", "null"] }],
  [{ const: "small" }, { const: "large" }],
  [{ enum: ["small"] }, { enum: ["small", "large"] }],
];
for (const [before, after] of changes) {
  const [response] = apiDiff(document({}, before), document({}, after));
  const [request] = apiDiff(document(before, {}), document(after, {}));
  console.log(`${JSON.stringify(after)}: response ${response.type}, request ${request.type}`);
}
SCRIPT
seen=$(node diff.mjs)
echo "$seen"
[ "$seen" = '{"type":"integer"}: response non-breaking, request breaking
{"type":["string","null"]}: response non-breaking, request breaking
{"const":"large"}: response non-breaking, request breaking
{"enum":["small","large"]}: response breaking, request non-breaking' ]
