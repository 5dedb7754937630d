/** By lower-case name; a list for one that comes several times. */
export type NodeHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Status and headers of a response. */
export interface Head {
  readonly status: number;
  readonly statusText: string;
  readonly headers: NodeHeaders;
}

/** As `get()` of a Headers finds it. */
export function findHeader(given: NodeHeaders, name: string): string | null {
  const value = given[name] ?? null;
  return Array.isArray(value) ? value.join(", ") : value;
}

export function buildHeaders(given: NodeHeaders): Headers {
  const headers = new Headers();
  for (const name in given) {
    const value = given[name] ?? [];
    if (typeof value === "string") headers.append(name, value);
    else for (const one of value) headers.append(name, one);
  }
  return headers;
}
