import { mintIdempotencyKey } from "../http/idempotency.ts";
import type { Clock } from "../platform/clock.ts";
import type { ImportJob } from "./import-job.ts";
import { ImportLog } from "./import-log.ts";
import type { LoggedBatch } from "./import-log.ts";
import type { ImportSettings } from "./import-options.ts";
import { ImportRun } from "./import-run.ts";
import { closeJournal, takeJournal } from "./journal.ts";
import { KeyTurns } from "./key-turns.ts";
import type { ImportReport } from "./outcome.ts";
import { pause } from "./patience.ts";
import type { Patience } from "./patience.ts";
import type { RowSource } from "./row-source.ts";
import { isKeyAlive } from "./write-record.ts";

/** Rows to be brought in: all of an import, or those of a batch. */
export interface RowsToRun<Row> extends Pick<
  ImportSettings<Row>,
  "dryRun" | "journal" | "stopAfter" | "concurrency" | "options" | "onProgress" | "onRow"
> {
  readonly job: ImportJob<Row>;
  readonly source: RowSource<Row>;
  /** How many rows there are, where that is known. */
  readonly total: number | undefined;
  /** Whose journal it must be. `undefined`: the run is that of the journal, or a new one. */
  readonly batch?: LoggedBatch | undefined;
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

/** Brings rows in, and keeps the journal of that. */
export async function runRows<Row>(rows: RowsToRun<Row>): Promise<ImportReport<Row>> {
  const { job, batch, dryRun = false, options, signal, clock } = rows;
  const journal = dryRun ? undefined : rows.journal;
  if (journal !== undefined) takeJournal(journal);
  try {
    const newRun = batch?.run ?? mintIdempotencyKey();
    const log = journal === undefined ? undefined : await ImportLog.open(journal, job.identity, newRun, batch);
    const lifetimes = [...job.targets.values()].map(({ description }) => description.keyLifetime ?? 0);
    if (log !== undefined) await letListsCatchUp(log, Math.min(...lifetimes), { clock, signal });
    const run = log?.run ?? newRun;
    const turns = new KeyTurns();
    const context = { ...job, log, run, dryRun, turns, clock, signal, options: { ...options, signal } };
    return await new ImportRun({ ...rows, context }).run();
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
  await pause(listLag - (now - lastSent), { clock, signal });
}
