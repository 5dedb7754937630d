import { hasColors, write } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";
import { listNames } from "./format.ts";
import type { Format, OutputFlags } from "./format.ts";
import { pick, rowOf } from "./record-values.ts";

type Items = AsyncIterable<unknown>;

/** Writes the items of a list as they come. */
export async function writeItems(items: Items, format: Format, flags: OutputFlags, terminal: Terminal): Promise<void> {
  const { stdout } = terminal;
  const names = listNames(flags.fields);
  const chosen = names === undefined ? items : mapItems(items, (item) => pick(item, names));
  switch (format) {
    case "jsonl":
      for await (const item of chosen) await write(stdout, `${JSON.stringify(item)}\n`);
      return;
    case "json":
      return writeArray(chosen, terminal);
    case "yaml":
      return writeYAML(chosen, terminal);
    case "csv":
      return (await import("./write-csv.ts")).writeCSV(rowsOf(items, flags), terminal);
    case "table":
      return (await import("./write-table.ts")).writeTable(rowsOf(items, flags), terminal);
  }
}

/** Writes one value. */
export async function writeValue(
  value: unknown,
  format: Format,
  flags: OutputFlags,
  terminal: Terminal,
): Promise<void> {
  if (value === undefined) return;
  if (typeof value === "string" && format !== "json" && format !== "jsonl") return write(terminal.stdout, `${value}\n`);
  const names = listNames(flags.fields);
  const chosen =
    names === undefined ? value : Array.isArray(value) ? value.map((one) => pick(one, names)) : pick(value, names);
  switch (format) {
    case "json":
      return write(terminal.stdout, `${JSON.stringify(chosen, undefined, 2)}\n`);
    case "jsonl":
      return write(terminal.stdout, `${JSON.stringify(chosen)}\n`);
    case "yaml": {
      const { stringify } = await import("yaml");
      return write(terminal.stdout, stringify(chosen));
    }
    case "csv":
      return (await import("./write-csv.ts")).writeCSV(rowsOf(listed(value), flags), terminal);
    case "table": {
      const { writeRecord, writeTable } = await import("./write-table.ts");
      if (Array.isArray(value)) return writeTable(rowsOf(listed(value), flags), terminal);
      const columns = listNames(flags.columns ?? flags.fields);
      return writeRecord(columns === undefined ? rowOf(value) : pick(value, columns), terminal, hasColors(terminal));
    }
  }
}

async function* listed(value: unknown): AsyncGenerator<unknown> {
  if (Array.isArray(value)) yield* value;
  else yield value;
}

/** What rows are made of: the columns that were chosen, or those that the records have. */
export interface Rows {
  readonly columns: readonly string[] | undefined;
  readonly rows: AsyncIterable<Readonly<Record<string, unknown>>>;
}

function rowsOf(items: Items, { columns, fields }: OutputFlags): Rows {
  const names = listNames(columns ?? fields);
  return { columns: names, rows: mapItems(items, (item) => (names === undefined ? rowOf(item) : pick(item, names))) };
}

async function* mapItems<From, To>(items: AsyncIterable<From>, map: (item: From) => To): AsyncGenerator<To> {
  for await (const item of items) yield map(item);
}

async function writeArray(items: Items, { stdout }: Terminal): Promise<void> {
  let isFirst = true;
  for await (const item of items) {
    await write(stdout, `${isFirst ? "[\n" : ",\n"}${indent(JSON.stringify(item, undefined, 2))}`);
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
    await write(stdout, stringify([item]));
  }
  if (isEmpty) await write(stdout, "[]\n");
}
