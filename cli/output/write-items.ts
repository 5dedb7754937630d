import { write, writeData } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";
import { ChosenColumns } from "./chosen-columns.ts";
import { listNames } from "./format.ts";
import type { Format, OutputFlags } from "./format.ts";
import { rowOf } from "./record-values.ts";
import type { Rows } from "./record-values.ts";

type Items = AsyncIterable<unknown>;

/** Writes the items of a list as they come. */
export async function writeItems(items: Items, format: Format, flags: OutputFlags, terminal: Terminal): Promise<void> {
  const columns = chooseColumns(format, flags);
  const chosen = columns === undefined ? items : mapItems(items, (item) => columns.pick(item));
  switch (format) {
    case "jsonl":
      for await (const item of chosen) await writeLine(terminal, JSON.stringify(item));
      break;
    case "json":
      await writeArray(chosen, terminal);
      break;
    case "yaml":
      await writeYAML(chosen, terminal);
      break;
    case "csv":
      await (await import("./write-csv.ts")).writeCSV(rowsOf(items, columns), flags, terminal);
      break;
    case "table":
      await (await import("./write-table.ts")).writeTable(rowsOf(items, columns), terminal);
  }
  await warnOfMissing(columns, terminal);
}

/** Writes one value. */
export async function writeValue(
  value: unknown,
  format: Format,
  flags: OutputFlags,
  terminal: Terminal,
): Promise<void> {
  if (value === undefined) return;
  const isInLines = format === "jsonl" || format === "csv" || (format === "table" && Array.isArray(value));
  if (typeof value === "string" && !format.startsWith("json")) return writeLine(terminal, value);
  if (isInLines) return writeItems(listed([value].flat()), format, flags, terminal);
  const columns = chooseColumns(format, flags);
  const choose = (one: unknown): unknown => (columns === undefined ? one : columns.pick(one));
  const chosen = Array.isArray(value) ? value.map(choose) : choose(value);
  if (format === "json") await writeLine(terminal, JSON.stringify(chosen, undefined, 2));
  else if (format === "yaml") await writeData(terminal.stdout, (await import("yaml")).stringify(chosen));
  else await (await import("./write-table.ts")).writeRecord(columns?.pick(value) ?? rowOf(value), terminal);
  await warnOfMissing(columns, terminal);
}

function writeLine({ stdout }: Terminal, text: string): Promise<void> {
  return writeData(stdout, `${text}\n`);
}

/** `--columns` is for what has columns, `--fields` for all. */
function chooseColumns(format: Format, { columns, fields }: OutputFlags): ChosenColumns | undefined {
  const hasColumns = format === "csv" || format === "table";
  const names = listNames(hasColumns ? (columns ?? fields) : fields);
  return names && new ChosenColumns(names);
}

async function* listed(values: readonly unknown[]): AsyncGenerator<unknown> {
  yield* values;
}

function rowsOf(items: Items, columns: ChosenColumns | undefined): Rows {
  return { columns: columns?.names, rows: mapItems(items, (item) => columns?.pick(item) ?? rowOf(item)) };
}

async function warnOfMissing(columns: ChosenColumns | undefined, { stderr }: Terminal): Promise<void> {
  const warning = columns?.explainMissing() ?? "";
  if (warning !== "") await write(stderr, warning);
}

async function* mapItems<From, To>(items: AsyncIterable<From>, map: (item: From) => To): AsyncGenerator<To> {
  for await (const item of items) yield map(item);
}

async function writeArray(items: Items, { stdout }: Terminal): Promise<void> {
  let isFirst = true;
  for await (const item of items) {
    await writeData(stdout, `${isFirst ? "[\n" : ",\n"}${indent(JSON.stringify(item, undefined, 2))}`);
    isFirst = false;
  }
  await write(stdout, isFirst ? "[]\n" : "\n]\n");
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}

/** Each item is one of a list. */
async function writeYAML(items: Items, { stdout }: Terminal): Promise<void> {
  const { stringify } = await import("yaml");
  let isEmpty = true;
  for await (const item of items) {
    isEmpty = false;
    await writeData(stdout, stringify([item]));
  }
  if (isEmpty) await write(stdout, "[]\n");
}
