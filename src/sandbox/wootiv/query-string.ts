export type QueryValues = Record<string, string | string[]>;

/** Reads a query string as the server's parser does: repeated keys, `key[]` and `key[0]` make arrays. */
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

/** The values of all keys that go by one of the names. */
export function valuesOf(query: QueryValues, ...names: string[]): string[] {
  return names.flatMap((name) => query[name] ?? []).filter((value) => value !== "");
}
