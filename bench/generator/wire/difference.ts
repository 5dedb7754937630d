import { isDeepStrictEqual } from "node:util";

/** A kind of difference between a request and its document, and what was seen instead. */
export interface Difference {
  readonly kind: string;
  readonly detail: string;
}

/** Nothing, where both are the same. */
export function differ(kind: string, expected: unknown, seen: unknown): Difference[] {
  if (isDeepStrictEqual(expected, seen)) return [];
  return [{ kind, detail: `expected ${show(expected)}, saw ${show(seen)}` }];
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 200);
}
