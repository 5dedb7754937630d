#!/usr/bin/env bash
# openapi-format 1.33.6 and openapi-overlays-js 0.2.0 apply actions of an Overlay 1.0 to arrays, each wrongly in another place.
#
# Guessed: `update` of an array appends its value; `remove` of `$.tags[*]` leaves no tag; `remove: false`, which is the default
# spelled out, leaves an update as it is.
# Seen: openapi-format removes every second tag, loses an appended one (it counts the action as used), and skips an update that has
# `remove: false`. openapi-overlays-js makes an object of the array, with the indices for names, and removes what has `remove: false`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error openapi-format@1.33.6 openapi-overlays-js@0.2.0
cat >apply.mjs <<'SCRIPT'
import { openapiOverlay } from "openapi-format";
import { applyOverlay } from "openapi-overlays-js/src/overlay.js";

const actions = {
  "append": { target: "$.tags", update: { name: "d" } },
  "remove all": { target: "$.tags[*]", remove: true },
  "remove: false": { target: "$.info", update: { summary: "Pets" }, remove: false },
};
const document = () => ({
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  tags: [{ name: "a" }, { name: "b" }, { name: "c" }],
  paths: {},
});
console.error = () => {};
for (const [title, action] of Object.entries(actions)) {
  const overlay = { overlay: "1.0.0", info: { title: "For readers", version: "1" }, actions: [action] };
  const { data, resultData } = await openapiOverlay(document(), { overlaySet: structuredClone(overlay) });
  const other = applyOverlay(document(), structuredClone(overlay));
  const part = ({ tags, info }) => JSON.stringify(title === "remove: false" ? (info ?? "no info") : tags);
  console.log(`${title}\n  openapi-format (used ${resultData.totalUsedActions}): ${part(data)}\n  openapi-overlays-js: ${part(other)}`);
}
SCRIPT
seen=$(node apply.mjs)
echo "$seen"
[ "$seen" = 'append
  openapi-format (used 1): [{"name":"a"},{"name":"b"},{"name":"c"}]
  openapi-overlays-js: {"0":{"name":"a"},"1":{"name":"b"},"2":{"name":"c"},"name":"d"}
remove all
  openapi-format (used 1): [{"name":"b"}]
  openapi-overlays-js: []
remove: false
  openapi-format (used 0): {"title":"Pets","version":"1"}
  openapi-overlays-js: "no info"' ]
