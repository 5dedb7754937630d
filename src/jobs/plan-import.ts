import { mintIdempotencyKey } from "../http/idempotency.ts";
import type { Clock } from "../platform/clock.ts";
import { realClock } from "../platform/clock.ts";
import { batchRows } from "./batch-rows.ts";
import { checkPlan } from "./check-import.ts";
import { chooseLookups } from "./choose-lookups.ts";
import type { RecordState } from "./description.ts";
import { checkAborted } from "./failures.ts";
import { batchVersion } from "./import-batch.ts";
import type { BatchLookup, ImportBatch } from "./import-batch.ts";
import { openJob } from "./import-job.ts";
import type { ImportJob } from "./import-job.ts";
import type { AnyPlan, ImportMany, ImportOne, PlanSettings } from "./import-options.ts";
import type { ImportTarget } from "./import-target.ts";
import type { Patience } from "./patience.ts";
import { prepareRow } from "./prepare-row.ts";
import type { PreparedRow } from "./prepare-row.ts";
import { matchValues } from "./read-row.ts";
import type { RecordResource } from "./resource.ts";
import { refsOf, refTokens } from "./resolve-refs.ts";
import { RowSource } from "./row-source.ts";

/**
 * Cuts an import into batches, which a queue carries to other processes: each is run by `runBatch()`. Rows that are
 * matched by the same value, or refer to each other, are in one batch, so that batches can be run in any order and at
 * the same time. All rows are read into memory. Nothing is written.
 *
 * @throws SDKError for options that cannot work
 */
export function planImport<Row, Resources extends Readonly<Record<string, RecordResource<unknown>>>>(
  options: PlanSettings<Row> & ImportMany<Row, Resources>,
): Promise<ImportBatch<Row>[]>;
// The last one, since a compiler says of a mistake what is wrong by the last overload.
export function planImport<Row, Resource extends RecordResource<unknown>>(
  options: PlanSettings<Row> & ImportOne<Row, Resource>,
): Promise<ImportBatch<Row>[]>;
export function planImport<Row>(options: AnyPlan<Row>): Promise<ImportBatch<Row>[]> {
  return planBatches(options, realClock);
}

/** The same with a clock. */
export async function planBatches<Row>(options: AnyPlan<Row>, clock: Clock): Promise<ImportBatch<Row>[]> {
  const objects = checkPlan(options);
  const { mode, batchSize = 100, signal = new AbortController().signal } = options;
  const job = await openJob(objects, mode, { clock, signal });
  const rows = await readRows(options.rows, job, { ...options.options, signal }, { clock, signal });
  const run = mintIdempotencyKey();
  const groups = batchRows(
    rows.map((row) => [...row.tokens, ...refTokensOf(row, job.targets)]),
    batchSize,
  );
  const batches = groups.map(async (indices, index): Promise<ImportBatch<Row>> => {
    const own = indices.flatMap((position) => rows[position] ?? []);
    return {
      version: batchVersion,
      ...job.identity,
      run,
      number: index + 1,
      of: groups.length,
      rows: own.map(({ number, input }) => ({ number, row: input })),
      lookups: await lookupsFor(own, job.targets),
    };
  });
  return Promise.all(batches);
}

/** All rows, and how the records are found that they match. */
async function readRows<Row>(
  given: PlanSettings<Row>["rows"],
  job: ImportJob<Row>,
  options: object,
  patience: Patience,
): Promise<PreparedRow<Row>[]> {
  const source = new RowSource(given);
  const rows: PreparedRow<Row>[] = [];
  let areLookupsChosen = false;
  try {
    for (let next = await source.next(); next !== undefined; next = await source.next()) {
      checkAborted(patience.signal);
      const row = prepareRow(next, job);
      if (!areLookupsChosen && "values" in row.read) {
        areLookupsChosen = true;
        await chooseLookups(row, source, job, options, patience);
      }
      rows.push(row);
    }
  } finally {
    await source.stop();
  }
  return rows;
}

function refTokensOf<Row>({ read }: PreparedRow<Row>, targets: ImportJob<Row>["targets"]): string[] {
  if (!("values" in read)) return [];
  return refsOf(read.values).flatMap((ref) => refTokens(targets.get(ref.object), ref));
}

async function lookupsFor<Row>(
  rows: readonly PreparedRow<Row>[],
  targets: ImportJob<Row>["targets"],
): Promise<BatchLookup[]> {
  const lookups: BatchLookup[] = [];
  for (const target of targets.values()) {
    if (target.lookup === undefined) continue;
    const { matching } = target.lookup;
    lookups.push(matching.by === "search" ? { matching } : { matching, records: await recordsFor(rows, target) });
  }
  return lookups;
}

/** The records that the rows may match, or refer to. */
async function recordsFor<Row>(rows: readonly PreparedRow<Row>[], target: ImportTarget<Row>): Promise<RecordState[]> {
  const records = new Map<string, RecordState>();
  for (const field of target.match) {
    const values = rows.flatMap((row) => valuesSought(row, target, field));
    for (const record of (await target.lookup?.find(field, values)) ?? []) records.set(record.id, record);
  }
  return [...records.values()];
}

function valuesSought<Row>(
  { target: own, read }: PreparedRow<Row>,
  target: ImportTarget<Row>,
  field: string,
): unknown[] {
  if (!("values" in read)) return [];
  const { values } = read;
  const refs = refsOf(values).filter(({ object }) => object === target.name);
  const matched = own === target ? matchValues(values.fields[field]) : [];
  return [...matched, ...refs.flatMap(({ value }) => target.parseMatch(field, value) ?? [])];
}
