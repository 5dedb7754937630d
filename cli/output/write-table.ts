import { getBorderCharacters, table } from "table";
import { hasColors, write } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";
import { cellText, plainText } from "./record-values.ts";
import type { Rows } from "./record-values.ts";

/** How many rows are laid out together, so that a list of any length begins at once and needs little memory. */
const laidOut = 100;

/** Columns as wide as what stands in them, as many as fit. The first rows decide. */
export async function writeTable({ columns, rows }: Rows, terminal: Terminal): Promise<void> {
  const { stdout, stderr } = terminal;
  let layout: Layout | undefined;
  let waiting: Readonly<Record<string, unknown>>[] = [];
  let count = 0;
  const flush = async (): Promise<void> => {
    const isFirst = layout === undefined;
    layout ??= layoutOf(columns, waiting, stdout.columns || 120);
    const text = printRows(waiting, layout, isFirst, hasColors(terminal));
    if (layout.columns.length > 0) await write(stdout, text);
    waiting = [];
  };
  for await (const row of rows) {
    count++;
    if (waiting.push(row) >= laidOut) await flush();
  }
  if (waiting.length > 0) await flush();
  const hidden = layout === undefined ? [] : layout.hidden.map(oneLine);
  const more =
    hidden.length === 0
      ? ""
      : ` Not shown: ${hidden.slice(0, 8).join(", ")}${hidden.length > 8 ? ", …" : ""}; choose with --columns.`;
  await write(stderr, `${count === 0 ? "Nothing found." : `${count} ${count === 1 ? "row" : "rows"}.`}${more}\n`);
}

interface Layout {
  readonly columns: readonly string[];
  readonly widths: readonly number[];
  readonly hidden: readonly string[];
}

/** No column is wider than this, and none narrower than its name, up to there. */
const widest = 40;

function layoutOf(
  chosen: readonly string[] | undefined,
  rows: readonly Readonly<Record<string, unknown>>[],
  space: number,
): Layout {
  const names = chosen ?? columnsWithValues(rows);
  const all = names.map((name) => {
    const longest = Math.max(oneLine(name).length, ...rows.map((row) => oneLine(row[name]).length));
    return { name, width: Math.min(longest, widest) };
  });
  let used = 0;
  const fitting = all.filter(
    ({ width }, index) => (used += width + gap) <= space + gap || index === 0 || chosen !== undefined,
  );
  return {
    columns: fitting.map(({ name }) => name),
    widths: fitting.map(({ width }) => width),
    hidden: all.filter((column) => !fitting.includes(column)).map(({ name }) => name),
  };
}

const gap = 2;

/** An empty column tells nothing, and dates and links tell less than names: they come last, where there is room. */
function columnsWithValues(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const filled = names.filter((name) => rows.some((row) => cellText(row[name]) !== ""));
  const isLate = (name: string): boolean =>
    rows.every((row) => /^(https?:|\d{4}-\d\d-\d\dT|$)/.test(cellText(row[name])));
  return filled.toSorted((a, b) => Number(isLate(a)) - Number(isLate(b)));
}

function printRows(
  rows: readonly Readonly<Record<string, unknown>>[],
  { columns, widths }: Layout,
  withHeader: boolean,
  inColor: boolean,
): string {
  const header = columns.map((name) => heading(name, inColor));
  const cells = rows.map((row) => columns.map((name) => oneLine(row[name])));
  return print(withHeader ? [header, ...cells] : cells, widths);
}

/** One record, a line for each member. */
export function writeRecord(row: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<void> {
  const { stdout } = terminal;
  const entries = Object.entries(row).filter(([, value]) => cellText(value) !== "");
  if (entries.length === 0) return Promise.resolve();
  const widths = [Math.max(...entries.map(([name]) => oneLine(name).length)), (stdout.columns || 120) * 4];
  const lines = entries.map(([name, value]) => [heading(name, hasColors(terminal)), oneLine(value)]);
  return write(stdout, print(lines, widths));
}

/** Names of fields are those that a workspace has given. */
function heading(name: string, inColor: boolean): string {
  return inColor ? `\u001B[1m${oneLine(name)}\u001B[22m` : oneLine(name);
}

function print(lines: string[][], widths: readonly number[]): string {
  const text = table(lines, {
    border: getBorderCharacters("void"),
    columnDefault: { paddingLeft: 0, paddingRight: gap },
    columns: widths.map((width) => ({ width, truncate: width })),
    drawHorizontalLine: () => false,
  });
  return text.replaceAll(/ +$/gm, "");
}

/** What a record holds may contain what moves the cursor of a terminal. */
function oneLine(value: unknown): string {
  return plainText(value).replaceAll(/[\u0000-\u001F\u007F-\u009F]+/g, " ");
}
