import { headerEntries } from "../http/headers.ts";
import type { HeaderChanges } from "../http/headers.ts";
import type { AnyClientOptions } from "./settings.ts";

/** The options of a client made from another: what is given replaces, but headers and query values are added. */
export function mergeOptions<Options extends AnyClientOptions>(base: Options, changes: Options): Options {
  const merged = { ...base };
  // Another environment means another server, unless the changes name that as well.
  if (changes.environment !== undefined) delete merged.baseURL;
  for (const [name, value] of Object.entries(changes)) {
    if (value !== undefined) Object.assign(merged, { [name]: value });
  }
  if (base.defaultHeaders && changes.defaultHeaders) {
    merged.defaultHeaders = { ...asRecord(base.defaultHeaders), ...asRecord(changes.defaultHeaders) };
  }
  if (base.defaultQuery && changes.defaultQuery) {
    merged.defaultQuery = { ...base.defaultQuery, ...withoutUnset(Object.entries(changes.defaultQuery)) };
  }
  return merged;
}

/** Options of which the caller may go on and change theirs. */
export function copyOptions<Options extends AnyClientOptions>(options: Options): Options {
  const copy = { ...options };
  if (copy.defaultHeaders) copy.defaultHeaders = asRecord(copy.defaultHeaders);
  if (copy.defaultQuery) copy.defaultQuery = { ...copy.defaultQuery };
  return copy;
}

/** By lower-case name: another spelling of a header is the same header. */
function asRecord(headers: HeaderChanges): Exclude<HeaderChanges, Headers> {
  const entries = [...headerEntries(headers)];
  return withoutUnset(entries.map(([name, value]): [string, typeof value] => [name.toLowerCase(), value]));
}

/** `undefined` leaves what was there as it is. */
function withoutUnset<Value>(entries: [name: string, value: Value][]): Record<string, Value> {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
