import { createHash } from "node:crypto";
import { Queue, QueueEvents } from "bullmq";
import { planImport, reportImport } from "lightfield-wootiv/jobs";
import type { ImportReport } from "lightfield-wootiv/jobs";
import type { Lightfield } from "lightfield-wootiv/lightfield";
import { importTask, queueName, redisURL } from "./import-task.ts";
import type { Batch, Company, Report } from "./import-task.ts";

/** Seconds that a batch is kept once it is done: a week. */
const age = 604_800;

/**
 * Puts an import on the queue, and waits until it is done. Called again with the same name and rows, it waits for the
 * batches that are there.
 */
export async function queueImport(
  client: Lightfield,
  name: string,
  rows: readonly Company[],
  onProgress: (done: number) => void,
): Promise<ImportReport<Company>> {
  const connection = { url: redisURL };
  const queue = new Queue<Batch, Report>(queueName, { connection }).setMaxListeners(0); // a batch has one
  const events = new QueueEvents(queueName, { connection });
  const done = new Map<string, number>();
  events.on("progress", ({ jobId, data }) => {
    done.set(jobId, Number(data)); // a batch that is run again counts once
    onProgress([...done.values()].reduce((sum, count) => sum + count, 0));
  });
  await events.waitUntilReady();
  const batches = await planImport({ ...(await importTask(client)), rows, batchSize: 25 });
  const jobs = await queue.addBulk(
    batches.map((batch) => {
      const jobId = `${importID(name, rows)}-${batch.number}`;
      const backoff = { type: "exponential", delay: 1000 };
      return { name: "batch", data: batch, opts: { jobId, attempts: 5, backoff, removeOnComplete: { age } } };
    }),
  ); // all of them or none: whoever puts them there can be killed as well
  const reports = await Promise.all(jobs.map((job) => job.waitUntilFinished(events)));
  await Promise.all([queue.close(), events.close()]);
  return reportImport(reports);
}

/** Of other rows it is another one, so that nobody gets the report of an import that was not theirs. */
export function importID(name: string, rows: readonly Company[]): string {
  return `${name}-${createHash("sha256").update(JSON.stringify(rows)).digest("hex").slice(0, 16)}`;
}
