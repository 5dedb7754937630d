import { stringify } from "csv-stringify/sync";
import { write, writeData } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";
import type { OutputFlags } from "./format.ts";
import { cellText } from "./record-values.ts";
import type { Rows } from "./record-values.ts";

/** How many records are looked at for their columns, before the first line is written: a page of most lists. */
const lookedAt = 100;

/** Lines as they come. What only later records have is named on stderr, since the first line is out by then. */
export async function writeCSV(
  { columns, rows }: Rows,
  { csvSafe = false }: Pick<OutputFlags, "csvSafe">,
  { stdout, stderr }: Terminal,
): Promise<void> {
  const writeLine = (cells: readonly (string | number)[]): Promise<void> =>
    writeData(stdout, stringify([[...cells]], { escape_formulas: csvSafe }));
  const waiting: Readonly<Record<string, unknown>>[] = [];
  const left = new Set<string>();
  let isEmpty = true;
  let header: readonly string[] | undefined; // once it is written: a list that fails leaves no empty table
  const begin = async (): Promise<readonly string[]> => {
    const names = columns ?? [...new Set(waiting.flatMap((row) => Object.keys(row)))];
    header = names;
    if (names.length > 0) await writeLine(names);
    for (const row of waiting.splice(0)) await writeLine(cellsOf(row, names));
    return names;
  };
  for await (const row of rows) {
    isEmpty = false;
    if (header === undefined) {
      if (waiting.push(row) >= (columns === undefined ? lookedAt : 1)) await begin();
      continue;
    }
    const known = header;
    for (const name of Object.keys(row)) if (!known.includes(name)) left.add(name);
    await writeLine(cellsOf(row, known));
  }
  if (header === undefined) await begin();
  if (isEmpty) await write(stderr, "Nothing found.\n");
  if (left.size > 0)
    await write(
      stderr,
      `Not in the CSV, since only later records have them: ${[...left].join(", ")}. Name columns with --columns.\n`,
    );
}

/** A number is none of the texts that a spreadsheet may take for a formula. */
function cellsOf(row: Readonly<Record<string, unknown>>, columns: readonly string[]): (string | number)[] {
  return columns.map((name) => {
    const value = row[name];
    return typeof value === "number" ? value : cellText(value);
  });
}
