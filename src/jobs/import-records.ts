import type { Clock } from "../platform/clock.ts";
import { realClock } from "../platform/clock.ts";
import { SDKError } from "../platform/errors.ts";
import { mintIdempotencyKey } from "../http/idempotency.ts";
import { canonicalJSON, digest } from "./canonical.ts";
import type { AnyImport, AnyObject, ImportManyOptions, ImportOptions, ImportSettings } from "./import-options.ts";
import { ImportLog } from "./import-log.ts";
import { ImportRun } from "./import-run.ts";
import { ImportTarget } from "./import-target.ts";
import { checkAborted } from "./failures.ts";
import { KeyTurns } from "./key-turns.ts";
import type { ImportReport } from "./outcome.ts";
import { patiently } from "./patience.ts";
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
export function importRecords<Row>(options: AnyImport<Row>): Promise<ImportReport<Row>> {
  return runImport(options, realClock);
}

/** The same with a clock. */
export async function runImport<Row>(options: AnyImport<Row>, clock: Clock): Promise<ImportReport<Row>> {
  const { objects, objectOf } = objectsOf(options);
  checkOptions(options, objects);
  const { mode, dryRun = false, journal, signal = new AbortController().signal } = options;
  const targets = new Map<string, ImportTarget<Row>>();
  for (const [name, object] of Object.entries(objects))
    targets.set(name, await patiently(() => ImportTarget.of(name, object), { clock, signal }));
  const job = digest(
    canonicalJSON([mode, [...targets.values()].map(({ name, match, columns }) => [name, match, columns])]),
  );
  const newRun = mintIdempotencyKey();
  try {
    const log = journal === undefined || dryRun ? undefined : await ImportLog.open(journal, job, newRun);
    const lifetimes = [...targets.values()].map(({ description }) => description.keyLifetime ?? 0);
    if (log !== undefined) await letListsCatchUp(log, Math.min(...lifetimes), { clock, signal });
    const run = log?.run ?? newRun;
    const callOptions = { ...options.options, signal };
    const turns = new KeyTurns();
    const context = { targets, mode, log, run, dryRun, turns, clock, signal, options: callOptions };
    return await new ImportRun({ ...options, objectOf, context }).run();
  } finally {
    if (!dryRun) await journal?.close();
  }
}

interface ImportObjects<Row> {
  readonly objects: Readonly<Record<string, AnyObject<Row>>>;
  readonly objectOf: (row: Row) => string;
}

function objectsOf<Row>(options: AnyImport<Row>): ImportObjects<Row> {
  if ("objects" in options) return options;
  const { object = "record" } = options;
  return { objects: { [object]: options }, objectOf: () => object };
}

function checkOptions<Row>(
  { mode, stopAfter, concurrency }: ImportSettings<Row>,
  objects: ImportObjects<Row>["objects"],
): void {
  if (!["insert", "update", "upsert"].includes(mode)) {
    throw new SDKError(`mode must be "insert", "update" or "upsert"; got ${JSON.stringify(mode)}.`);
  }
  for (const [name, value] of Object.entries({ stopAfter, concurrency })) {
    if (value === undefined || (Number.isInteger(value) && value > 0)) continue;
    throw new SDKError(`${name} must be a whole number of rows, 1 or more; got ${JSON.stringify(value)}.`);
  }
  const unmatched = Object.entries(objects).find(([, { match }]) => [match].flat().length === 0)?.[0];
  if (unmatched !== undefined && mode !== "insert") {
    throw new SDKError(`match: ${mode} needs a field by which the records of ${unmatched} are found.`);
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
