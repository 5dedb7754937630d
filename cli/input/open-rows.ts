import { stat } from "node:fs/promises";
import type { Terminal } from "../terminal.ts";
import { readRows } from "./read-rows.ts";
import type { Row, RowFormat } from "./read-rows.ts";

/** Rows whose source is open. */
export interface OpenRows {
  readonly rows: AsyncIterable<Row>;
  /** The names of all columns; undefined where later rows may have others. */
  readonly columns: readonly string[] | undefined;
  /** The names of those that were seen with a value. */
  readonly filled: readonly string[];
}

/**
 * Opens rows before anything is done with them. A file is read to its end once, so that a mistake in its last line is
 * found before the first is imported; of a pipe it is the first row.
 *
 * @throws UsageError for what cannot be read
 */
export async function openRows(path: string, format: RowFormat, stdin: Terminal["stdin"]): Promise<OpenRows> {
  const columns = new Set<string>();
  const filled = new Set<string>();
  const note = (row: Row): void => {
    for (const [name, value] of Object.entries(row)) {
      columns.add(name);
      if (value !== undefined && value !== "") filled.add(name);
    }
  };
  const rows = readRows(path, format, stdin);
  const isFile = path !== "-" && (await stat(path).catch(() => undefined))?.isFile() === true;
  if (isFile) {
    for await (const row of rows) note(row);
    const isEmpty = columns.size === 0;
    return { rows: readRows(path, format, stdin), columns: isEmpty ? undefined : [...columns], filled: [...filled] };
  }
  const next = await rows.next();
  const first = next.done === true ? undefined : next.value;
  if (first !== undefined) note(first);
  const isWhole = format === "csv" && first !== undefined;
  return { rows: startWith(first, rows), columns: isWhole ? [...columns] : undefined, filled: [...filled] };
}

async function* startWith(first: Row | undefined, rest: AsyncGenerator<Row, void>): AsyncGenerator<Row> {
  try {
    if (first !== undefined) yield first;
    yield* rest;
  } finally {
    await rest.return();
  }
}
