#!/usr/bin/env bash
# axios-retry 4.5.0 (with axios 1.21.1): request interceptors, when a call is sent again.
#
# Guessed: what an interceptor does to a request is done once, and each retry sends the same request: one `Idempotency-Key`, one path.
# Seen: a retry is a new request made of the last one, so the interceptors run again over what they made of it. The key is another each
# time, and a server that creates by it creates twice; what is put before the path is put before it again. What a second run would
# change has to be kept from it, with a mark in the config of the call.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error axios@1.21.1 axios-retry@4.5.0
cat >retry.mjs <<'SCRIPT'
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import axios from "axios";
import axiosRetry from "axios-retry";

const keys = [];
const server = createServer((request, response) => {
  keys.push(request.headers["idempotency-key"]);
  console.log(request.method, request.url);
  response.writeHead(keys.length < 3 ? 503 : 201).end();
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const client = axios.create({ baseURL: `http://127.0.0.1:${server.address().port}` });
axiosRetry(client, { retries: 2, retryCondition: axiosRetry.isRetryableError });
client.interceptors.request.use((config) => {
  config.url = `/v1${config.url}`;
  config.headers["Idempotency-Key"] = randomUUID();
  return config;
});
await client.post("/payments", { amount: 5 });
console.log(`keys: ${new Set(keys).size}`);
server.close();
SCRIPT
seen=$(node retry.mjs)
echo "$seen"
[ "$seen" = 'POST /v1/payments
POST /v1/v1/payments
POST /v1/v1/v1/payments
keys: 3' ]
