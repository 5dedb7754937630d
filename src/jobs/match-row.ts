import { NotFoundError } from "../platform/errors.ts";
import type { Match } from "./classify.ts";
import type { RecordState } from "./description.ts";
import type { ImportTarget } from "./import-target.ts";
import { isDryID } from "./own-records.ts";
import { matchValues } from "./read-row.ts";
import { retrieveRecord } from "./retrieve-record.ts";

/**
 * The records that match a row by the first field that finds any: those of the server's lists, and those that this run
 * has written, as it has left them.
 *
 * @param isFresh has each record retrieved, as lists trail writes
 */
export async function findMatch<Row>(
  target: ImportTarget<Row>,
  fields: Readonly<Record<string, unknown>>,
  options: object,
  isFresh = false,
): Promise<Match> {
  for (const field of target.match) {
    const values = matchValues(fields[field]);
    const records = await findRecords(target, field, values, options, isFresh);
    if (records.length > 0) return { records, field };
  }
  return { records: [], field: undefined };
}

/** The records that have one of these values in the field. */
export async function findRecords<Row>(
  target: ImportTarget<Row>,
  field: string,
  values: readonly unknown[],
  options: object,
  isFresh = false,
): Promise<readonly RecordState[]> {
  const own = values.flatMap((value) => target.own.find(target.token(field, value)) ?? []);
  const listed = values.length === 0 ? [] : ((await target.lookup?.find(field, values)) ?? []);
  const known = new Map(listed.map((state) => [state.id, state]));
  const lists = listed.filter(({ id }) => !target.own.has(id)).map(({ id }) => id);
  const ids = [...new Set([...own, ...lists])];
  const states = ids.map((id) => currentState(target, id, isFresh ? undefined : known.get(id), options));
  return (await Promise.all(states)).flatMap((state) => state ?? []);
}

/** `undefined`: it was deleted meanwhile. */
async function currentState<Row>(
  { resource, description, own }: ImportTarget<Row>,
  id: string,
  listed: RecordState | undefined,
  options: object,
): Promise<RecordState | undefined> {
  const known = own.stateOf(id) ?? (own.has(id) ? undefined : listed);
  if (known !== undefined) return known;
  if (isDryID(id)) return { id, fields: {}, links: {} }; // it was forgotten
  try {
    return description.read(await retrieveRecord(resource, id, options));
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
