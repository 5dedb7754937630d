import { Worker } from "bullmq";
import { Redis } from "ioredis";
import { runBatch } from "lightfield-wootiv/jobs";
import type { Lightfield } from "lightfield-wootiv/lightfield";
import { importTask, queueName, redisURL } from "./import-task.ts";
import type { Batch, Report } from "./import-task.ts";
import { redisJournal } from "./redis-journal.ts";

/**
 * Takes batches from the queue, and runs them.
 * @param lockDuration milliseconds after which a worker that is not heard of is taken for dead
 */
export async function startWorker(client: Lightfield, lockDuration: number): Promise<Worker<Batch, Report>> {
  const task = await importTask(client);
  const journals = new Redis(redisURL);
  const worker = new Worker<Batch, Report>(
    queueName,
    async (job) => {
      const report = await runBatch({
        ...task,
        batch: job.data,
        journal: redisJournal(journals, `${job.id}`),
        onProgress: ({ done }) => void job.updateProgress(done).catch(() => {}), // it is only shown
      });
      const { unfinished } = report.counts;
      const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
      if (unfinished > 0 && !isLast) throw new Error(`${unfinished} rows are unfinished: the next attempt goes on.`);
      return report;
    },
    {
      connection: { url: redisURL },
      lockDuration,
      stalledInterval: lockDuration,
      maxStalledCount: 1000, // a batch is not at fault where its worker dies
    },
  );
  worker.on("failed", (job, error) => console.error(`Batch ${job?.id}: ${error.message}`));
  worker.on("error", (error) => console.error(error.message));
  return worker;
}
