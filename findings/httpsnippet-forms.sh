#!/usr/bin/env bash
# httpsnippet 3.0.10: the code that documentation pages show for a request, run.
#
# Guessed: code for each target sends the request that it was made of: both fields of a form that share a name, a number of a JSON
# body with all of its digits, the file of a form.
# Seen: of `tags=a&tags=b` fetch in a browser sends `tags=a,b`, Node's `tags=b`; both round the number, as the body is parsed on its way
# into the code (curl's is right in both). Python's code has the call that opens the file in quotes, so its text is uploaded. Whoever copies
# the code changes or loses data, and it runs without an error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error httpsnippet@3.0.10
cat >calls.mjs <<'SCRIPT'
import { createRequire } from "node:module";
import { HTTPSnippet } from "httpsnippet";

const code = (postData, target, client) => {
  const headers = [{ name: "content-type", value: postData.mimeType }];
  return new HTTPSnippet({ method: "POST", url: "http://localhost/", headers, queryString: [], cookies: [], postData }).convert(target, client);
};
const Run = (async () => {}).constructor;
async function sent(source) {
  let body;
  const fetch = async (url, options) => {
    body = await new Request(url, options).text();
    return Response.json({});
  };
  const require = (name) => (name === "node-fetch" ? fetch : createRequire(import.meta.url)(name));
  const script = source.replace(/const fetch = .*\n/, ""); // the one above
  await new Run("fetch", "require", "console", script)(fetch, require, { log() {}, error: console.error });
  return decodeURIComponent(body);
}
const params = [
  { name: "tags", value: "a" },
  { name: "tags", value: "b" },
];
const form = { mimeType: "application/x-www-form-urlencoded", params };
const json = { mimeType: "application/json", text: '{"id":9007199254740993}' };
for (const target of ["javascript", "node"]) {
  console.log(target, await sent(code(form, target, "fetch")), await sent(code(json, target, "fetch")));
}
console.log("curl", code(form, "shell", "curl").match(/(?<=--data )\S+/g).join("&"), code(json, "shell", "curl").match(/{.*}/)[0]);
const file = { mimeType: "multipart/form-data", params: [{ name: "photo", fileName: "rex.jpg", contentType: "image/jpeg" }] };
console.log("python", code(file, "python", "requests").match(/files = .*/)[0]);
SCRIPT
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = "javascript tags=a,b {\"id\":9007199254740992}
node tags=b {\"id\":9007199254740992}
curl tags=a&tags=b {\"id\":9007199254740993}
python files = { \"photo\": \"open('rex.jpg', 'rb')\" }" ]
