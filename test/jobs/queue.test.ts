import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { describeRecords } from "../../apis/lightfield/jobs.ts";
import { judge, sandboxOf, withoutIDs } from "../../bench/jobs/judge.ts";
import { planRows } from "../../bench/jobs/rows.ts";
import { startStore } from "../../bench/pacing/store.ts";
import { Lightfield } from "../../generated/lightfield/index.ts";
import { importID } from "../../examples/bullmq/queue-import.ts";
import { importRecords } from "../../src/jobs.ts";
import { folderOf } from "../support/files.ts";

test("an import of other rows is another one, under the same name too", () => {
  const [one, again, other] = [["a"], ["a"], ["b"]].map((names) =>
    importID(
      "import",
      names.map(($name) => ({ $name })),
    ),
  );
  expect(again).toBe(one);
  expect(other).not.toBe(one);
});

test("of four workers on a queue two are killed in the middle of an import, one stands still: nothing is made twice, lost or reported otherwise", async () => {
  const plan = planRows(200);
  let writes = 0;
  /** What happens to a worker at a write. */
  const ends = new Map<number, [worker: number, signal: NodeJS.Signals]>([
    [25, [1, "SIGKILL"]],
    [50, [2, "SIGKILL"]],
    [75, [3, "SIGSTOP"]],
  ]);
  const sandbox = sandboxOf(plan, {
    rateLimit: 10_000, // the workers keep to it
    intercept: ({ method }, proceed) => {
      const [worker, signal] = (method === "POST" && ends.get(++writes)) || [];
      if (worker !== undefined) workers[worker]?.process.kill(signal);
      return proceed();
    },
  });
  const [server, store] = await Promise.all([sandbox.listen(), startStore()]);
  onTestFinished(() => Promise.all([server.close(), store.stop()]).then(() => {}));
  const file = join(await folderOf({}), "companies.json");
  await writeFile(file, JSON.stringify(plan.rows));
  const env = {
    ...process.env,
    LIGHTFIELD_API_KEY: "sk_lf_sandbox",
    LIGHTFIELD_BASE_URL: server.url,
    REDIS_URL: `redis://127.0.0.1:${store.port}`,
    LOCK_DURATION: "1000",
  };
  const run = (...args: string[]): ChildProcess & { stdout: NodeJS.ReadableStream } =>
    spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const workers = Array.from({ length: 4 }, () => {
    const worker = run("examples/bullmq/worker.ts");
    return { process: worker, ready: once(worker.stdout, "data"), ended: once(worker, "close") };
  });
  onTestFinished(() => workers.forEach((worker) => worker.process.kill("SIGKILL")));
  await Promise.all(workers.map(({ ready }) => ready));

  const report = JSON.parse(await text(run("examples/bullmq/producer.ts", file, "import-1").stdout));
  workers[3]?.process.kill("SIGCONT"); // it goes on with a batch that another has done meanwhile
  workers.forEach((worker) => worker.process.kill("SIGTERM"));
  expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([
    [0, null],
    [null, "SIGKILL"],
    [null, "SIGKILL"],
    [0, null],
  ]);
  expect(judge(sandbox, plan)).toEqual({ duplicates: 0, lost: 0 });
  expect(report.counts).toMatchObject(plan.counts);

  const undisturbed = sandboxOf(plan);
  const options = {
    apiKey: "sk_lf_sandbox",
    baseURL: "http://sandbox.test",
    fetch: undisturbed.fetch,
    pacing: false,
  } as const;
  const { account } = new Lightfield(options);
  const job = { resource: account, describe: describeRecords, match: "$name", mode: "upsert" } as const;
  expect(withoutIDs(report)).toEqual(withoutIDs(await importRecords({ ...job, rows: plan.rows })));
}, 60_000);
