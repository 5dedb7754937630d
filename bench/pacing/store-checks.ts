/** Takes a real store away, and kills processes that share it: nothing else may fail for that. Needs `redis-server`. */
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { startStore } from "./store.ts";

interface Outcome {
  readonly failed: number;
  readonly wall: number;
}

async function start(processes: number): Promise<{ port: number; workers: ChildProcess[]; stop(): void }> {
  const store = await startStore();
  const server = fork(`${import.meta.dirname}/server.ts`, ["sliding"]);
  const [{ port }] = await once(server, "message");
  const args = [`http://127.0.0.1:${port}`, "ioredis", "100 reads over Redis", `${store.port}`];
  const workers = Array.from({ length: processes }, () => fork(`${import.meta.dirname}/worker.ts`, args));
  await Promise.all(workers.map((worker) => once(worker, "message")));
  let current = store;
  void (async () => {
    if (processes > 2) return; // those below are about processes
    await sleep(1500);
    await current.stop();
    await sleep(1500);
    current = await startStore(store.port);
  })();
  return {
    port,
    workers,
    stop() {
      server.kill();
      void current.stop();
    },
  };
}

async function run(worker: ChildProcess): Promise<Outcome> {
  const outcome = once(worker, "message");
  worker.send("go");
  const [message] = await outcome;
  return message;
}

async function storeGoesAndComesBack(): Promise<boolean> {
  const { workers, stop } = await start(2);
  const outcomes = await Promise.all(workers.map(run));
  stop();
  console.log("the store goes away after 1.5 s and comes back after 3 s:", outcomes);
  return outcomes.every(({ failed }) => failed === 0);
}

/** Half of the calls are never made; the other half takes no longer than half of all, and what lapses. */
async function processesDie(): Promise<boolean> {
  const { workers, stop } = await start(4);
  const [first, second, ...killed] = workers;
  if (first === undefined || second === undefined) return false;
  const outcomes = Promise.all([run(first), run(second)]);
  for (const worker of killed) worker.send("go");
  await sleep(2500);
  for (const worker of killed) worker.kill("SIGKILL");
  const survivors = await outcomes;
  stop();
  console.log("two of four processes are killed after 2.5 s:", survivors);
  return survivors.every(({ failed, wall }) => failed === 0 && wall < 14_000);
}

const isRight = [await storeGoesAndComesBack(), await processesDie()].every(Boolean);
console.log(isRight ? "all right" : "something failed");
process.exit(isRight ? 0 : 1);
