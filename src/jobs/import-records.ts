import type { Clock } from "../platform/clock.ts";
import { realClock } from "../platform/clock.ts";
import { mintIdempotencyKey } from "../http/idempotency.ts";
import { checkImport } from "./check-import.ts";
import type { AnyImport, ImportManyOptions, ImportOptions } from "./import-options.ts";
import { openJob } from "./import-job.ts";
import { ImportLog } from "./import-log.ts";
import { ImportRun } from "./import-run.ts";
import { checkAborted } from "./failures.ts";
import { closeJournal, takeJournal } from "./journal.ts";
import { KeyTurns } from "./key-turns.ts";
import type { ImportReport } from "./outcome.ts";
import type { Patience } from "./patience.ts";
import type { RecordResource } from "./resource.ts";
import { isKeyAlive } from "./write-record.ts";

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
  const { mode, dryRun = false, signal = new AbortController().signal } = options;
  const job = await openJob(objects, mode, { clock, signal });
  const newRun = mintIdempotencyKey();
  const journal = dryRun ? undefined : options.journal;
  if (journal !== undefined) takeJournal(journal);
  try {
    const log = journal === undefined ? undefined : await ImportLog.open(journal, job.identity, newRun);
    const lifetimes = [...job.targets.values()].map(({ description }) => description.keyLifetime ?? 0);
    if (log !== undefined) await letListsCatchUp(log, Math.min(...lifetimes), { clock, signal });
    const run = log?.run ?? newRun;
    const callOptions = { ...options.options, signal };
    const turns = new KeyTurns();
    const context = { ...job, log, run, dryRun, turns, clock, signal, options: callOptions };
    return await new ImportRun({ ...options, context }).run();
  } finally {
    if (journal !== undefined) await closeJournal(journal);
  }
}

/** How far lists may trail behind writes, in milliseconds. */
const listLag = 60_000;

/** Where a key may be forgotten, a record is looked for, and lists must show what was sent last. */
async function letListsCatchUp({ rows }: ImportLog, lifetime: number, { clock, signal }: Patience): Promise<void> {
  const now = clock.date();
  const lastSent = [...rows.values()]
    .flatMap(({ plan }) => plan ?? [])
    .filter(({ at }) => !isKeyAlive(at, now, lifetime))
    .reduce((last, { sentAt }) => Math.max(last, sentAt), -Infinity);
  if (now - lastSent >= listLag) return;
  await clock.sleep(listLag - (now - lastSent), signal);
  checkAborted(signal);
}
