/** Counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where offsets of a text are. One pass finds all. */
export function positionsAt(text: string, offsets: readonly number[]): Position[] {
  const positions = new Map<number, Position>();
  let [line, start] = [1, 0];
  for (const offset of new Set(offsets.toSorted((a, b) => a - b))) {
    for (let end = text.indexOf("\n", start); end !== -1 && end < offset; end = text.indexOf("\n", start)) {
      line++;
      start = end + 1;
    }
    positions.set(offset, { line, column: offset - start + 1 });
  }
  return offsets.map((offset) => positions.get(offset) ?? { line: 1, column: 1 });
}
