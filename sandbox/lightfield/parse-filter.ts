/** One condition of a query string, parsed: `$name[-equal]=Acme`. */
export interface ParsedFilter {
  /** Everything before the value. */
  readonly key: string;
  /** Key or slug of the field or relationship; empty if the key cannot be parsed. */
  readonly name: string;
  readonly isNegated: boolean;
  readonly operator: string | undefined;
  readonly value: string;
}

/** The conditions of a query string: all of its parameters except those that choose a page. */
export function parseFilters(search: URLSearchParams): ParsedFilter[] {
  return [...search]
    .filter(([key]) => key !== "limit" && key !== "offset")
    .map(([key, value]) => parseFilter(key, value));
}

function parseFilter(key: string, value: string): ParsedFilter {
  const [, name = "", minus, operator] = /^([^[\]]+)(?:\[(-?)(\w+)\])?$/.exec(key) ?? [];
  return { key, name, isNegated: minus === "-", operator, value };
}
