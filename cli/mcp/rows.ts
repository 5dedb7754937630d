import { stringify } from "csv-stringify/sync";

/** The members of a row that lie at these paths, by path; the row itself without paths. */
export function pickColumns(row: unknown, columns: readonly string[] | undefined): unknown {
  return columns === undefined ? row : Object.fromEntries(columns.map((path) => [path, memberAt(row, path)]));
}

/** Rows as CSV, with a column for each member at any depth; a list is one, as JSON. */
export function printRows(rows: readonly unknown[]): string {
  const flat = rows.map((row) => Object.fromEntries(leavesOf(row, "")));
  const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  return stringify(flat, { header: true, columns: columns.map((key) => ({ key, header: key })) });
}

function memberAt(row: unknown, path: string): unknown {
  return path.split(".").reduce((at: unknown, name) => {
    return typeof at === "object" && at !== null && Object.hasOwn(at, name) ? Reflect.get(at, name) : null;
  }, row);
}

function leavesOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[path, textOf(value)]];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, path === "" ? name : `${path}.${name}`));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : value === null || value === undefined ? "" : JSON.stringify(value);
}
