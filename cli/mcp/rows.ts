import { stringify } from "csv-stringify/sync";
import { cellText, pick, rowOf } from "../output/record-values.ts";

/** The columns of a row by name; the row itself without names. */
export function pickColumns(row: unknown, columns: readonly string[] | undefined): unknown {
  return columns === undefined ? row : pick(row, columns);
}

/** Rows as CSV, in the columns that were chosen, or one for each member that any of them has. */
export function printRows(rows: readonly unknown[], chosen?: readonly string[]): string {
  const flat = chosen === undefined ? rows.map(rowOf) : rows;
  const columns = chosen ?? [...new Set(flat.flatMap((row) => Object.keys(Object(row))))];
  return stringify([columns, ...flat.map((row) => columns.map((name) => cellText(Reflect.get(Object(row), name))))]);
}
