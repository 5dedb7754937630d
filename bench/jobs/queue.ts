/**
 * Imports of 1,000 rows over the example's queue, with four workers, while three requests in ten fail in some way: workers
 * are killed with SIGKILL at random points, and others take their places: `node bench/jobs/queue.ts [KILLS]`, by default
 * 20. Says what was made twice and what was lost. Needs a `redis-server`, or what REDIS_SERVER names, and `npm run build`.
 */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { startStore } from "../pacing/store.ts";
import { faultsOf, judge, sandboxOf, withoutIDs } from "./judge.ts";
import { planRows } from "./rows.ts";

const [wanted = "20"] = process.argv.slice(2);
const plan = planRows(1000);

interface QueuedImport {
  readonly kills: number;
  readonly duplicates: number;
  readonly lost: number;
  readonly report: unknown;
}

/** An import, in which no more than so many workers are killed. */
async function importOnce(mostKills: number): Promise<QueuedImport> {
  const workers: ChildProcess[] = [];
  let kills = 0;
  let untilKill = 0;
  const nextKill = (): number => 50 + Math.floor(Math.random() * 300);
  const sandbox = sandboxOf(plan, {
    faults: faultsOf(0.3),
    intercept: async (_, proceed) => {
      if (kills < mostKills && --untilKill <= 0) {
        [kills, untilKill] = [kills + 1, nextKill()];
        workers.splice(Math.floor(Math.random() * workers.length), 1)[0]?.kill("SIGKILL");
        workers.push(startProgram());
      }
      return proceed();
    },
  });
  untilKill = nextKill();
  const [server, store] = await Promise.all([sandbox.listen(), startStore()]);
  process.env["LIGHTFIELD_BASE_URL"] = server.url;
  process.env["REDIS_URL"] = `redis://127.0.0.1:${store.port}`;
  for (let n = 0; n < 4; n++) workers.push(startProgram());
  // Loaded once the URL of its store is known.
  const producer = spawn(process.execPath, [join(import.meta.dirname, "queue-producer.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  producer.stdout.on("data", (chunk) => (output += chunk));
  await new Promise((resolve) => producer.once("close", resolve));
  for (const worker of workers) worker.kill("SIGKILL");
  await Promise.all([server.close(), store.stop()]);
  return { kills, ...judge(sandbox, plan), report: JSON.parse(output) };
}

function startProgram(): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, "queue-worker.ts")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function run(): Promise<void> {
  const undisturbed = await importOnce(0);
  console.log("undisturbed", JSON.stringify({ ...undisturbed, report: Object(undisturbed.report).counts }));
  for (let kills = 0; kills < Number(wanted);) {
    const { report, ...rest } = await importOnce(Number(wanted) - kills);
    kills += rest.kills;
    const isSame = isDeepStrictEqual(withoutIDs(report), withoutIDs(undisturbed.report));
    console.log(JSON.stringify({ ...rest, "kills so far": kills, "report is the same": isSame }));
    if (rest.duplicates > 0 || rest.lost > 0 || !isSame) process.exitCode = 1;
  }
  console.log("expected", JSON.stringify(plan.counts));
}

void run();
