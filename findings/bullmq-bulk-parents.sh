#!/usr/bin/env bash
# BullMQ 6.7.0 adds some jobs of a bulk, leaves others out, and reports them all as added. Needs a redis-server.
#
# Guessed: `addBulk` adds all jobs or none, as its documentation says, so that it rejects where `add` does.
# Seen: a job whose parent is gone (it was removed when it was done) is left out, the others are added, and the job that is given back
# has the number -5 as its ID. `add` rejects for the same job.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill $server 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
redis-server --port 0 --unixsocket "$folder/redis.sock" --save "" --appendonly no >/dev/null &
server=$!
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error bullmq@6.7.0 ioredis@6.0.0
cat >bulk.mjs <<'SCRIPT'
import { Queue } from "bullmq";

const queue = new Queue("letters", { connection: { path: "redis.sock" } });
const parent = { id: "gone", queue: queue.qualifiedName };
const alone = await queue.add("b", {}, { parent }).then(() => "added", () => "rejected");
const jobs = await queue.addBulk([
  { name: "a", data: {} },
  { name: "b", data: {}, opts: { parent } },
]);
console.log(alone, JSON.stringify(jobs.map(({ id }) => id)), await queue.getWaitingCount());
await queue.close();
SCRIPT
seen=$(node bulk.mjs)
echo "$seen"
[ "$seen" = 'rejected ["1",-5] 1' ]
