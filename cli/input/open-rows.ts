import { stat } from "node:fs/promises";
import type { Terminal } from "../terminal.ts";
import { readRows } from "./read-rows.ts";
import type { Row, RowSource } from "./read-rows.ts";

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
export async function openRows(source: RowSource, stdin: Terminal["stdin"]): Promise<OpenRows> {
  const { path, format } = source;
  const columns = new Set<string>();
  const filled = new Set<string>();
  const note = (row: Row): void => {
    for (const [name, value] of Object.entries(row)) {
      columns.add(name);
      if (value !== undefined && value !== "") filled.add(name);
    }
  };
  const onHeader = (names: readonly string[]): void => names.forEach((name) => columns.add(name));
  const rows = readRows({ ...source, onHeader }, stdin);
  const isFile = path !== "-" && (await stat(path).catch(() => undefined))?.isFile() === true;
  if (isFile) {
    for await (const row of rows) note(row);
    return {
      rows: readRows(source, stdin),
      columns: columns.size === 0 ? undefined : [...columns],
      filled: [...filled],
    };
  }
  const next = await rows.next();
  const first = next.done === true ? undefined : next.value;
  if (first !== undefined) note(first);
  return { rows: startWith(first, rows), columns: format === "csv" ? [...columns] : undefined, filled: [...filled] };
}

async function* startWith(first: Row | undefined, rest: AsyncGenerator<Row, void>): AsyncGenerator<Row> {
  try {
    if (first !== undefined) yield first;
    yield* rest;
  } finally {
    await rest.return();
  }
}
