#!/usr/bin/env bash
# BullMQ 6.7.0 forgets the priority of jobs that are promoted or retried all at once. Needs a redis-server.
#
# Guessed: `queue.promoteJobs()` does for all delayed jobs what `job.promote()` does for one, and `queue.retryJobs()` what `job.retry()`
# does, so a job of priority 9 waits behind one of priority 1.
# Seen: alone it waits among the prioritized jobs; in bulk it is put among those without a priority, which run before all others, while
# the job still says that its priority is 9.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill $server 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
redis-server --port 0 --unixsocket "$folder/redis.sock" --save "" --appendonly no >/dev/null &
server=$!
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error bullmq@6.7.0 ioredis@6.0.0
cat >priorities.mjs <<'SCRIPT'
import { once } from "node:events";
import { Queue, Worker } from "bullmq";

const connection = { path: "redis.sock", maxRetriesPerRequest: null };

async function delay(queue) {
  return queue.add("last", {}, { priority: 9, delay: 600_000 });
}

async function fail(queue) {
  const job = await queue.add("last", {}, { priority: 9 });
  const worker = new Worker(queue.name, () => Promise.reject(new Error("down")), { connection });
  await once(worker, "failed");
  await worker.close();
  return queue.getJob(job.id);
}

async function order(name, prepare, move) {
  const queue = new Queue(name, { connection });
  const job = await prepare(queue);
  await queue.add("first", {}, { priority: 1 });
  await move(queue, job);
  const moved = await queue.getJob(job.id);
  const state = `${await moved.getState()}, priority ${moved.priority}`;
  const ran = [];
  const worker = new Worker(name, async ({ name }) => ran.push(name), { connection });
  while (ran.length < 2) await once(worker, "completed");
  await worker.close();
  await queue.close();
  console.log(`${name}: ${state}, ran ${ran.join()}`);
}

await order("job.promote", delay, (_, job) => job.promote());
await order("queue.promoteJobs", delay, (queue) => queue.promoteJobs());
await order("job.retry", fail, (_, job) => job.retry());
await order("queue.retryJobs", fail, (queue) => queue.retryJobs());
SCRIPT
seen=$(node priorities.mjs)
echo "$seen"
[ "$seen" = 'job.promote: prioritized, priority 9, ran first,last
queue.promoteJobs: waiting, priority 9, ran last,first
job.retry: prioritized, priority 9, ran first,last
queue.retryJobs: waiting, priority 9, ran last,first' ]
