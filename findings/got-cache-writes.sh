#!/usr/bin/env bash
# got 16.1.0 with its `cache` (cacheable-request 13.0.19): a resource that was read, then written, then read again.
#
# Guessed: a PUT, PATCH, POST or DELETE that succeeds takes what was cached of its URL out of the cache, as RFC 9111 says a cache must
# (and RFC 7234 said, which its page on caching names), so that the next GET is a request.
# Seen: all four leave it there. For as long as `max-age` says, the client that has just changed a resource reads it as it was, and
# goes on reading one that it has deleted. Who writes has to take the entry out of the cache, or to read without it.
# Needs Node 22.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error got@16.1.0 cacheable-request@13.0.19
cat >write.mjs <<'SCRIPT'
import { createServer } from "node:http";
import got from "got";

let pet;
const server = createServer((request, response) => {
  if (request.method === "DELETE") pet = undefined;
  else if (request.method !== "GET") pet = { name: "new" };
  if (pet === undefined) return response.writeHead(request.method === "DELETE" ? 204 : 404).end();
  response.writeHead(200, { "content-type": "application/json", "cache-control": "max-age=60" }).end(JSON.stringify(pet));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const url = `http://127.0.0.1:${server.address().port}/pets/1`;
for (const method of ["PUT", "PATCH", "POST", "DELETE"]) {
  pet = { name: "old" };
  const client = got.extend({ cache: new Map() });
  await client(url);
  const { statusCode } = await client(url, { method });
  const cached = await client(url).json();
  const now = await got(url, { throwHttpErrors: false });
  console.log(`${method} ${statusCode}: read ${cached.name}, on the server ${now.statusCode === 404 ? "none" : JSON.parse(now.body).name}`);
}
server.close();
server.closeAllConnections();
SCRIPT
seen=$(node write.mjs)
echo "$seen"
[ "$seen" = 'PUT 200: read old, on the server new
PATCH 200: read old, on the server new
POST 200: read old, on the server new
DELETE 204: read old, on the server none' ]
