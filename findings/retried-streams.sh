#!/usr/bin/env bash
# axios-retry 4.5.0 and retry-axios 4.0.3 (with axios 1.21.1), and gaxios 8.3.3: a PUT of a stream that is sent again.
#
# Guessed: a body that was read cannot be sent again, so the call rejects with the 503, as got does it, or the stream is kept.
# Seen: all three repeat a PUT by default, and the second one has no body. The server that answered 503 at first, as one does that
# restarts, now stores an empty file in place of the upload, and the call succeeds. A buffer is sent whole again.
# Needs Node 22.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error axios@1.21.1 axios-retry@4.5.0 gaxios@8.3.3 retry-axios@4.0.3
cat >upload.mjs <<'SCRIPT'
import { createReadStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import axios from "axios";
import axiosRetry from "axios-retry";
import { Gaxios } from "gaxios";
import { attach } from "retry-axios";

const first = axios.create();
axiosRetry(first);
const second = axios.create();
attach(second);
const gaxios = new Gaxios({ retry: true });
const clients = {
  "axios-retry": (url, body) => first.put(url, body),
  "retry-axios": (url, body) => second.put(url, body),
  "gaxios": (url, data) => gaxios.request({ url, method: "PUT", data }),
};

await writeFile("report.txt", "the report");
for (const [title, put] of Object.entries(clients)) {
  for (const [kind, body] of [
    ["stream", createReadStream("report.txt")],
    ["buffer", await readFile("report.txt")],
  ]) {
    const bodies = [];
    const server = createServer(async (request, response) => {
      bodies.push(await text(request));
      response.writeHead(bodies.length === 1 ? 503 : 201).end();
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { status } = await put(`http://127.0.0.1:${server.address().port}/report.txt`, body);
    console.log(`${title}, ${kind}: ${status}, stored ${JSON.stringify(bodies.at(-1))}`);
    server.close();
    server.closeAllConnections();
  }
}
SCRIPT
seen=$(node upload.mjs)
echo "$seen"
[ "$seen" = 'axios-retry, stream: 201, stored ""
axios-retry, buffer: 201, stored "the report"
retry-axios, stream: 201, stored ""
retry-axios, buffer: 201, stored "the report"
gaxios, stream: 201, stored ""
gaxios, buffer: 201, stored "the report"' ]
