import type { Clock } from "../platform/clock.ts";
import { realClock } from "../platform/clock.ts";
import { checkBatchOptions } from "./check-import.ts";
import { checkBatch } from "./import-batch.ts";
import type { BatchReport } from "./import-batch.ts";
import { openJob } from "./import-job.ts";
import type { AnyBatch, BatchSettings, ImportMany, ImportOne } from "./import-options.ts";
import { lookupOf } from "./lookup.ts";
import type { RecordResource } from "./resource.ts";
import { RowSource } from "./row-source.ts";
import { runRows } from "./run-rows.ts";

/**
 * Carries out a batch of an import, with the options that it was planned with. It can be run again, or by two processes
 * at the same time, as a queue does with a worker that seems to be dead: a server that knows idempotency keys does each
 * write once.
 *
 * @returns what became of its rows, also where some have failed: `reportImport()` takes the reports of all batches
 * @throws SDKError for options that cannot work, a batch or a journal of another import; what no row can go on after
 */
export function runBatch<Row, Resources extends Readonly<Record<string, RecordResource<unknown>>>>(
  options: BatchSettings<Row> & ImportMany<Row, Resources>,
): Promise<BatchReport<Row>>;
export function runBatch<Row, Resource extends RecordResource<unknown>>(
  options: BatchSettings<Row> & ImportOne<Row, Resource>,
): Promise<BatchReport<Row>>;
export function runBatch<Row>(options: AnyBatch<Row>): Promise<BatchReport<Row>> {
  return carryOutBatch(options, realClock);
}

/** The same with a clock. */
export async function carryOutBatch<Row>(options: AnyBatch<Row>, clock: Clock): Promise<BatchReport<Row>> {
  const objects = checkBatchOptions(options);
  const { batch, mode, signal = new AbortController().signal } = options;
  const job = await openJob(objects, mode, { clock, signal });
  checkBatch(batch, job.identity);
  const callOptions = { ...options.options, signal };
  for (const { matching, records } of batch.lookups) {
    const target = job.targets.get(matching.object);
    if (target !== undefined) target.lookup = lookupOf(target, matching, records, callOptions);
  }
  const rows = batch.rows.map(({ row }) => row);
  const source = new RowSource(rows, (index) => batch.rows[index]?.number ?? 0);
  const { run, number, of } = batch;
  const report = await runRows({ ...options, job, source, total: rows.length, batch: { run, number }, signal, clock });
  return { ...report, run, batch: number, of };
}
