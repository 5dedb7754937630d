import type { Clock } from "../platform/clock.ts";
import { realClock } from "../platform/clock.ts";
import { NotFoundError } from "../platform/errors.ts";
import { checkNames } from "../settings/option-names.ts";
import { readFlat } from "./description.ts";
import type { RecordState } from "./description.ts";
import { checkAborted } from "./failures.ts";
import { closeJournal, takeJournal } from "./journal.ts";
import type { Journal } from "./journal.ts";
import { patiently } from "./patience.ts";
import { checkResource } from "./resource.ts";
import type { RecordPage, RecordResource } from "./resource.ts";
import { resourceDigest, retrieveRecord } from "./retrieve-record.ts";
import { Snapshot } from "./snapshot.ts";
import { walkPages } from "./walk-pages.ts";

/** What has happened to a record since the scan before. */
export type Change<Item> =
  | { readonly type: "created"; readonly id: string; readonly record: Item }
  | { readonly type: "updated"; readonly id: string; readonly record: Item; readonly fields: readonly string[] }
  | { readonly type: "deleted"; readonly id: string };

/** How a list was scanned. */
export interface Scan {
  /** How often the list was walked over: again where its total had changed meanwhile, three times at most. */
  readonly walks: number;
  /** Whether the total stayed the same in the last walk. If not, the next scan may find more. */
  readonly isSettled: boolean;
  /** Whether no scan has come to its end before: nothing is known to compare with. */
  readonly isFirst: boolean;
  /** How many records it has shown. */
  readonly records: number;
}

export interface ChangesOptions<Item> {
  readonly resource: RecordResource<Item>;
  /** What was there before: a journal of its own, such as `fileJournal("accounts.snapshot")`. */
  readonly snapshot: Journal;
  /** The ID, fields and relationships of a record. Default: its `id`, and all other members as fields. */
  readonly read?: ((record: Item) => RecordState) | undefined;
  /** The query of the list, such as the size of a page. Not a filter: a record that no longer met it would seem to be lost. */
  readonly query?: object | undefined;
  /** `false`: the first scan takes note of all records, and gives no events. Default `true`: all are `created`. */
  readonly initial?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Options for all calls, such as `concurrency`, which is 8 by default. */
  readonly options?: object | undefined;
  /** Called at the end, before the deletions. */
  readonly onScan?: ((scan: Scan) => void) | undefined;
}

/**
 * What has changed since the last scan, from one walk over all records: for APIs that neither filter nor sort by time.
 * The snapshot is written after each page of events that was taken. A scan that was interrupted gives those of its last
 * page once more, and none of the others.
 *
 * @throws SDKError for a snapshot of something else; what a page fails with after many tries
 */
export function changes<Item>(options: ChangesOptions<Item>): AsyncGenerator<Change<Item>, void, undefined> {
  return findChanges(options, realClock);
}

const longestScan = 3;

/** The same with a clock. */
export async function* findChanges<Item>(
  feed: ChangesOptions<Item>,
  clock: Clock,
): AsyncGenerator<Change<Item>, void, undefined> {
  checkNames(feed, " resource snapshot read query initial signal options onScan ", "A feed of changes");
  checkResource(feed.resource, ["list", "retrieve"]);
  const { resource, snapshot, initial = true, onScan } = feed;
  takeJournal(snapshot);
  try {
    const known = await Snapshot.open(snapshot, resourceDigest(resource));
    const isFirst = !known.isComplete;
    const scanned = scannedFeed(feed, clock);
    const { walks, isSettled } = yield* findWritten(scanned, known, isFirst && !initial);
    onScan?.({ walks, isSettled, isFirst, records: known.metCount });
    yield* findDeleted(scanned, known);
    known.complete();
    await known.save();
  } finally {
    await closeJournal(snapshot);
  }
}

/** How a list is read, and one record of it. */
interface ScannedFeed<Item> {
  readonly pages: () => AsyncIterable<RecordPage<Item>>;
  readonly read: (record: Item) => RecordState;
  /** Whether a record is there that lists do not show: it may have moved past the walk. */
  readonly exists: (id: string) => Promise<boolean>;
}

function scannedFeed<Item>(feed: ChangesOptions<Item>, clock: Clock): ScannedFeed<Item> {
  const { resource, query, read = readFlat, signal = new AbortController().signal } = feed;
  const options = { concurrency: 8, ...feed.options, signal };
  const patience = { clock, signal };
  return {
    pages: () => walkPages(resource, query, options, patience),
    read,
    exists: async (id) => {
      checkAborted(signal);
      try {
        await patiently(() => retrieveRecord(resource, id, options), patience);
        return true;
      } catch (error) {
        if (error instanceof NotFoundError) return false;
        throw error;
      }
    },
  };
}

/** Walks again while the list has changed its length on the way. Each page is known before the next one is read. */
async function* findWritten<Item>(
  { pages, read, exists }: ScannedFeed<Item>,
  known: Snapshot,
  isSilent: boolean,
): AsyncGenerator<Change<Item>, Pick<Scan, "walks" | "isSettled">, undefined> {
  for (let walks = 1; ; walks++) {
    let isSettled = true;
    for await (const page of pages()) {
      if (page.totalChanged()) isSettled = false;
      for (const record of page.data) {
        const state = read(record);
        known.meet(state.id);
        const difference = known.compare(state);
        if (difference === undefined) continue;
        if (known.wasDeleted(state.id) && !(await exists(state.id))) continue; // lists show it for a while longer
        known.add(state);
        if (!isSilent) yield changeOf(record, state.id, difference);
      }
      await known.save();
    }
    if (isSettled || walks === longestScan) return { walks, isSettled };
  }
}

function changeOf<Item>(record: Item, id: string, difference: readonly string[] | "new"): Change<Item> {
  return difference === "new" ? { type: "created", id, record } : { type: "updated", id, record, fields: difference };
}

async function* findDeleted<Item>(
  { exists }: ScannedFeed<Item>,
  known: Snapshot,
): AsyncGenerator<Change<Item>, void, undefined> {
  for (const id of known.unmet()) {
    if (await exists(id)) continue;
    yield { type: "deleted", id };
    known.delete(id);
    await known.save();
  }
}
