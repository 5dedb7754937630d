#!/usr/bin/env bash
# BullMQ 6.7.0 runs a flow's parent that cannot be completed. Needs a redis-server.
#
# Guessed: `retry` of a parent that failed since a child did (`failParentOnFailure`), as a button "retry all" does it, is refused or waits for
# the child; the parent never runs without the child's value.
# Seen: it runs, with the values of the other children alone, then its result is thrown away and it fails: "cannot complete", without
# another attempt. Retried once more after the child, it runs a second time: what it does is done twice, once with a part of its input.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill $server 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
redis-server --port 0 --unixsocket "$folder/redis.sock" --save "" --appendonly no >/dev/null &
server=$!
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error bullmq@6.7.0 ioredis@6.0.0
cat >flow.mjs <<'SCRIPT'
import { FlowProducer, Queue, Worker } from "bullmq";

const once = (worker, event) => new Promise((resolve) => worker.once(event, resolve));
const connection = { path: "redis.sock" };
const [parts, letters] = [new Queue("parts", { connection }), new Queue("letters", { connection })];
let broken = true;
const partsWorker = new Worker("parts", ({ data }) => (data === "address" && broken ? Promise.reject(new Error()) : data), { connection });
const lettersWorker = new Worker(
  "letters",
  async (job) => console.log("sent:", Object.values(await job.getChildrenValues()).sort().join()),
  { connection },
);
lettersWorker.on("error", ({ message }) => console.log("error:", message.replace(/job \S+/, "job …")));
const flows = new FlowProducer({ connection });
const failed = once(lettersWorker, "failed");
await flows.add({
  name: "letter",
  queueName: "letters",
  children: [
    { name: "part", queueName: "parts", data: "address", opts: { failParentOnFailure: true, delay: 200 } },
    { name: "part", queueName: "parts", data: "text" },
  ],
});
await failed;
const retried = async (state) => {
  const ended = once(lettersWorker, state);
  const [letter] = await letters.getFailed();
  await letter.retry();
  await ended;
  console.log("parent:", await letter.getState());
};
await retried("failed");
broken = false;
const completed = once(partsWorker, "completed");
const [part] = await parts.getFailed();
await part.retry();
await completed;
await retried("completed");
await Promise.all([partsWorker, lettersWorker, parts, letters, flows].map((each) => each.close()));
SCRIPT
seen=$(node flow.mjs)
echo "$seen"
[ "$seen" = 'sent: text
error: Cannot complete job … because it has at least one failed child. moveToFinished
parent: failed
sent: address,text
parent: completed' ]
