import { SDKError } from "../platform/errors.ts";
import type { RequestOptions } from "../settings/call-options.ts";
import { RecordLoader } from "./record-loader.ts";
import { isRetrievable } from "./retrievable.ts";
import type { IDOf, RecordOf, RetrievableResource } from "./retrievable.ts";

/** What {@link retrieveMany} has found. */
export interface RetrievedMany<ID, Item> {
  /** By ID, in the order of the IDs that were given. */
  readonly records: ReadonlyMap<ID, Item>;
  /** The IDs of which the server knows no record; an empty one is among them. */
  readonly missing: readonly ID[];
}

/**
 * Retrieves records by their IDs: each once, however often its ID is given, and paced as all calls are.
 *
 * @param options of each call; `concurrency` is how many are under way at a time, 8 by default
 * @throws SDKError for what is no ID, before anything is sent
 * @throws what the first call fails with, unless that is a NotFoundError; the others are ended
 * @example const { records, missing } = await retrieveMany(client.contact, ids);
 */
export async function retrieveMany<Resource extends RetrievableResource>(
  resource: Resource,
  ids: Iterable<IDOf<Resource>>,
  options?: RequestOptions,
): Promise<RetrievedMany<IDOf<Resource>, RecordOf<Resource>>> {
  checkArguments(resource, ids);
  const loader = new RecordLoader(options);
  const distinct = [...new Set(validIDs(ids))];
  try {
    const loaded = await Promise.all(distinct.map(async (id) => [id, await loader.load(resource, id)] as const));
    const found = loaded.flatMap(([id, record]) => (record === undefined ? [] : [[id, record] as const]));
    return { records: new Map(found), missing: loaded.flatMap(([id, record]) => (record === undefined ? [id] : [])) };
  } catch (error) {
    loader.stop();
    throw error;
  }
}

/** A text can be looped over as well, by its letters. */
function checkArguments(resource: unknown, ids: unknown): void {
  if (!isRetrievable(resource)) {
    throw new SDKError(
      "retrieveMany takes a resource of a client that has the method retrieve, such as client.contact.",
    );
  }
  if (typeof ids === "string" || !(Symbol.iterator in Object(ids))) {
    throw new SDKError(
      `retrieveMany takes an array of IDs, or anything else that can be looped over; got ${typeof ids}.`,
    );
  }
}

/** @throws SDKError for the first that is none: its place says where it comes from */
function validIDs<ID>(ids: Iterable<ID>): ID[] {
  const all = [...ids];
  const index = all.findIndex((id) => typeof id !== "string" && typeof id !== "bigint" && !Number.isFinite(id));
  if (index < 0) return all;
  const shown = all[index] === Object(all[index]) ? typeof all[index] : String(all[index]);
  throw new SDKError(`An ID must be a string or a number; that at index ${index} is ${shown}.`);
}
