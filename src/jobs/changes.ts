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
import type { RecordResource } from "./resource.ts";
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
  const { resource, snapshot, query, initial = true, onScan, ...rest } = feed;
  const { read = readFlat, signal = new AbortController().signal } = rest;
  const options = { concurrency: 8, ...rest.options, signal };
  takeJournal(snapshot);
  try {
    const known = await Snapshot.open(snapshot, resourceDigest(resource));
    const isFirst = !known.isComplete;
    const isSilent = isFirst && !initial;
    let [walks, isSettled] = [0, false];
    while (!isSettled && walks < longestScan) {
      [walks, isSettled] = [walks + 1, true];
      for await (const page of walkPages(resource, query, options, { clock, signal })) {
        if (page.totalChanged()) isSettled = false;
        for (const record of page.data) {
          const state = read(record);
          known.meet(state.id);
          const difference = known.compare(state);
          if (difference === undefined || (await isGone(known, state.id))) continue;
          known.add(state);
          if (isSilent) continue;
          const { id } = state;
          yield difference === "new"
            ? { type: "created", id, record }
            : { type: "updated", id, record, fields: difference };
        }
        await known.save();
      }
    }
    onScan?.({ walks, isSettled, isFirst, records: known.metCount });
    for (const id of known.unmet()) {
      if (await exists(id)) continue;
      yield { type: "deleted", id };
      known.delete(id);
      await known.save();
    }
    known.complete();
    await known.save();
  } finally {
    await closeJournal(snapshot);
  }

  /** Lists show a record for a while after it was deleted. */
  async function isGone(before: Snapshot, id: string): Promise<boolean> {
    return before.wasDeleted(id) && !(await exists(id));
  }

  /** A record that lists do not show may have moved past the walk: it is gone when it cannot be retrieved. */
  async function exists(id: string): Promise<boolean> {
    checkAborted(signal);
    try {
      await patiently(() => retrieveRecord(resource, id, options), { clock, signal });
      return true;
    } catch (error) {
      if (error instanceof NotFoundError) return false;
      throw error;
    }
  }
}
