import { SDKError } from "../platform/errors.ts";
import { comparable } from "./canonical.ts";
import { exactMatches } from "./classify.ts";
import type { RecordDescription, RecordState } from "./description.ts";
import type { Matching } from "./outcome.ts";
import { matchValues } from "./read-row.ts";
import type { Patience } from "./patience.ts";
import type { RecordPage, RecordResource } from "./resource.ts";
import { walkPages } from "./walk-pages.ts";

/** What records of an object are looked for by. */
export interface LookupTarget {
  readonly name: string;
  readonly resource: RecordResource<unknown>;
  readonly description: RecordDescription<unknown>;
  /** The fields that rows are matched by. */
  readonly match: readonly string[];
}

/** Finds records by the exact value of a field, as far as the server's lists show them. */
export interface Lookup {
  readonly matching: Matching;
  find(field: string, values: readonly unknown[]): Promise<readonly RecordState[]>;
}

/** How often a list is walked that changes meanwhile, or has shown less than its total says. */
const longestScan = 3;

/**
 * One walk over all records, or a search for each row, whichever takes fewer requests.
 *
 * @param countRows counts the rows to come, up to a number
 */
export async function chooseLookup(
  target: LookupTarget,
  countRows: (limit: number) => Promise<number>,
  options: object,
  patience: Patience,
): Promise<Lookup> {
  const { name, description, match } = target;
  const unsearchable = match.find((field) => description.searchQuery?.(field, "") === undefined);
  if (unsearchable !== undefined) {
    const reason = `The API has no search by ${unsearchable}.`;
    return scan(target, { object: name, by: "scan", reason }, options, patience);
  }
  const rows = await countRows(2);
  if (rows > 1) {
    const [page] = await firstPage(target, options, patience);
    const total = page && description.totalOf?.(page);
    const pages = total === undefined ? Infinity : Math.ceil(total / Math.max(1, page?.data.length ?? 1));
    if (pages < Infinity && (await countRows(pages + 1)) > pages) {
      const reason = `All ${total} records come in ${pages} request${pages === 1 ? "" : "s"}, and there are more rows.`;
      return scan(target, { object: name, by: "scan", reason }, options, patience);
    }
  }
  return search(target, { object: name, by: "search", reason: "A request a row is fewer than all pages." }, options);
}

async function firstPage(
  { resource, description }: LookupTarget,
  options: object,
  patience: Patience,
): Promise<RecordPage<unknown>[]> {
  for await (const page of walkPages(resource, description.listQuery, options, patience)) return [page];
  return [];
}

function search({ resource, description }: LookupTarget, matching: Matching, options: object): Lookup {
  async function find(field: string, values: readonly unknown[]): Promise<readonly RecordState[]> {
    const found = new Map<string, RecordState>();
    for (const value of values) {
      const query = { ...description.listQuery, ...description.searchQuery?.(field, value) };
      for await (const { data } of resource.list(query, options).pages()) {
        for (const item of exactMatches(data.map(description.read), field, [value])) found.set(item.id, item);
      }
    }
    return [...found.values()];
  }
  return { matching, find };
}

/** The lookup that was chosen before: over records that were found by then, or by search. */
export function lookupOf(
  target: LookupTarget,
  matching: Matching,
  records: readonly RecordState[] | undefined,
  options: object,
): Lookup {
  if (records === undefined) return search(target, matching, options);
  return known(target, matching, new Map(records.map((state) => [state.id, state])));
}

/** @throws SDKError where walk after walk shows other records, though the total says that there are more */
async function scan(target: LookupTarget, matching: Matching, options: object, patience: Patience): Promise<Lookup> {
  const states = new Map<string, RecordState>();
  for (let walk = 1; walk <= longestScan; walk++) {
    const before = states.size;
    const { total, hasChanged } = await walkAll(target, states, options, patience);
    // A total may count what the key may not see: then a second walk shows the same.
    const isWhole = states.size >= total || (walk > 1 && states.size === before);
    if (isWhole && !hasChanged) break;
    if (walk === longestScan && !hasChanged) throw shortScan(target, states.size, total);
  }
  return known(target, matching, states);
}

function shortScan({ name }: LookupTarget, count: number, total: number): SDKError {
  const shown = `The list of ${name} has shown ${count} of ${total} records so far, others each time it was read.`;
  return new SDKError(`${shown} Run the import again later: it would create those that are missing a second time.`);
}

function known({ match }: LookupTarget, matching: Matching, states: ReadonlyMap<string, RecordState>): Lookup {
  const ids = new Map<string, string[]>();
  for (const { id, fields } of states.values()) {
    for (const field of match) {
      for (const value of matchValues(fields[field])) {
        const token = `${field} ${comparable(value)}`;
        ids.set(token, [...(ids.get(token) ?? []), id]);
      }
    }
  }
  async function find(field: string, values: readonly unknown[]): Promise<readonly RecordState[]> {
    const found = values.flatMap((value) => ids.get(`${field} ${comparable(value)}`) ?? []);
    return [...new Set(found)].flatMap((id) => states.get(id) ?? []);
  }
  return { matching, find };
}

/** How many records there are by the last page, and whether the list has changed: then one may have moved past the walk. */
async function walkAll(
  { resource, description }: LookupTarget,
  states: Map<string, RecordState>,
  options: object,
  patience: Patience,
): Promise<{ readonly total: number; readonly hasChanged: boolean }> {
  let hasChanged = false;
  let total = 0;
  const ahead = { concurrency: 8, ...options };
  for await (const page of walkPages(resource, description.listQuery, ahead, patience)) {
    hasChanged ||= page.totalChanged();
    total = description.totalOf?.(page) ?? 0;
    for (const item of page.data) {
      const state = description.read(item);
      states.set(state.id, state);
    }
  }
  return { total, hasChanged };
}
