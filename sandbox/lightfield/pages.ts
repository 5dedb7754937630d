import type { Selection } from "../store/collection.ts";
import type { JSONValue, JSONObject } from "../store/json.ts";

/** One page, in the envelope that all lists use. */
export function presentPage<T>(
  items: Selection<T> | T[],
  query: JSONObject,
  present: (item: T) => JSONValue,
): JSONObject {
  const limit = Number(query.limit ?? 25);
  const offset = Number(query.offset ?? 0);
  const data = items.slice(offset, offset + limit).map(present);
  return { object: "list", data, totalCount: Array.isArray(items) ? items.length : items.size };
}
