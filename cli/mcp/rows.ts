import { stringify } from "csv-stringify/sync";
import { cellText, pick, rowOf } from "../output/record-values.ts";

/** The columns of a row by name; the row itself without names. */
export function pickColumns(row: unknown, columns: readonly string[] | undefined): unknown {
  return columns === undefined ? row : pick(row, columns);
}

/** Rows as CSV, with a column for each member that any of them has. */
export function printRows(rows: readonly unknown[]): string {
  const flat = rows.map(rowOf);
  const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  return stringify([columns, ...flat.map((row) => columns.map((name) => cellText(row[name])))]);
}
