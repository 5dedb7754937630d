import { headerEntries } from "./headers.ts";
import type { HeaderChanges } from "./headers.ts";
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
    merged.defaultQuery = { ...base.defaultQuery, ...changes.defaultQuery };
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

function asRecord(headers: HeaderChanges): Exclude<HeaderChanges, Headers> {
  return Object.fromEntries(headerEntries(headers));
}
