#!/usr/bin/env bash
# @scalar/postman-to-openapi 0.7.14: two requests of a collection that have the same method and path.
#
# Guessed: they become one operation with the query parameters of both and the saved responses of both, since a collection has a
# request for each way to call an endpoint.
# Seen: the later one takes the place of the earlier, of which nothing is left: no parameter, no response (here the operation has none
# at all). Of a form's two fields `tags` one text is left, and the form's example is a list of names and values, which its schema,
# an object, does not allow.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error @scalar/postman-to-openapi@0.7.14
cat >convert.mjs <<'SCRIPT'
import { convert } from "@scalar/postman-to-openapi";

const url = (query) => ({
  raw: `https://pets.example.com/pets?${query.map(({ key, value }) => `${key}=${value}`).join("&")}`,
  protocol: "https",
  host: ["pets", "example", "com"],
  path: ["pets"],
  query,
});
const saved = { name: "One", code: 200, header: [{ key: "Content-Type", value: "application/json" }], body: '[{"id":1}]' };
const urlencoded = [
  { key: "tags", value: "small" },
  { key: "tags", value: "old" },
];
const { paths } = convert({
  info: { name: "Pets", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  item: [
    { name: "By name", request: { method: "GET", url: url([{ key: "name", value: "Rex" }]) }, response: [saved] },
    { name: "By size", request: { method: "GET", url: url([{ key: "size", value: "5" }]) }, response: [] },
    { name: "Make", request: { method: "POST", url: url([]), body: { mode: "urlencoded", urlencoded } }, response: [] },
  ],
});
const { get, post } = paths["/pets"];
const { schema, examples } = post.requestBody.content["application/x-www-form-urlencoded"];
console.log(get.summary, get.parameters.map(({ name }) => name).join(), get.responses);
console.log(schema.type, schema.properties.tags.type, JSON.stringify(Object.values(examples)[0].value));
SCRIPT
seen=$(node convert.mjs)
echo "$seen"
[ "$seen" = 'By size size undefined
object string [{"key":"tags","value":"small"},{"key":"tags","value":"old"}]' ]
