import type { Clock } from "../platform/clock.ts";
import { realClock } from "../platform/clock.ts";
import { checkImport } from "./check-import.ts";
import type { AnyImport, ImportManyOptions, ImportOptions } from "./import-options.ts";
import { openJob } from "./import-job.ts";
import type { ImportReport } from "./outcome.ts";
import type { RecordResource } from "./resource.ts";
import { RowSource } from "./row-source.ts";
import { runRows } from "./run-rows.ts";

/**
 * Brings rows in: each is looked for, and created, changed or left as it is. It can be killed at any time: started again
 * with the same rows and journal, it goes on, and does nothing twice.
 *
 * @returns the report, also where rows have failed
 * @throws SDKError for options that cannot work, and for a journal of another import; what no row can go on after
 */
export function importRecords<Row, Resources extends Readonly<Record<string, RecordResource<unknown>>>>(
  options: ImportManyOptions<Row, Resources>,
): Promise<ImportReport<Row>>;
// The last one, since a compiler says of a mistake what is wrong by the last overload.
export function importRecords<Row, Resource extends RecordResource<unknown>>(
  options: ImportOptions<Row, Resource>,
): Promise<ImportReport<Row>>;
export function importRecords<Row>(options: AnyImport<Row>): Promise<ImportReport<Row>> {
  return runImport(options, realClock);
}

/** The same with a clock. */
export async function runImport<Row>(options: AnyImport<Row>, clock: Clock): Promise<ImportReport<Row>> {
  const objects = checkImport(options);
  const { rows, mode, signal = new AbortController().signal } = options;
  const job = await openJob(objects, mode, { clock, signal });
  const total = Array.isArray(rows) ? rows.length : undefined;
  return runRows({ ...options, job, source: new RowSource(rows), total, signal, clock });
}
