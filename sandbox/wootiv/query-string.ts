export type QueryValues = Record<string, string | string[]>;

/** Parses a query string as the real server does: repeated keys, `key[]` and `key[0]` become arrays. */
export function readQuery(search: URLSearchParams): QueryValues {
  const values: QueryValues = Object.create(null);
  for (const [key, value] of search) {
    const [, name = key, index] = /^([^[\]]+)\[(\d*)\]$/.exec(key) ?? [];
    const known = values[name];
    if (known !== undefined) values[name] = [known, value].flat();
    else values[name] = index === undefined ? value : [value];
  }
  return values;
}

/** The values of all keys with one of these names, without empty ones. */
export function valuesOf(query: QueryValues, ...names: string[]): string[] {
  return names.flatMap((name) => query[name] ?? []).filter((value) => value !== "");
}
