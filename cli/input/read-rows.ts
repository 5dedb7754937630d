import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { CLIError, UsageError } from "../cli-error.ts";
import type { Terminal } from "../terminal.ts";
import { decodeText } from "./decode-text.ts";
import { readCSV } from "./read-csv.ts";
import type { CSVSettings } from "./read-csv.ts";

/** A row of a table: values by column. */
export type Row = Readonly<Record<string, unknown>>;

export type RowFormat = "csv" | "jsonl";

/** By what is said, else by the name of the file. */
export function rowFormat(path: string, wanted: string | undefined): RowFormat {
  if (wanted === "csv" || wanted === "jsonl") return wanted;
  if (/\.csv$/i.test(path)) return "csv";
  if (/\.(jsonl|ndjson)$/i.test(path)) return "jsonl";
  throw new UsageError(`Say what ${path === "-" ? "standard input" : path} is: --format csv, or --format jsonl.`);
}

/** Where rows come from, and how they are read. */
export interface RowSource extends CSVSettings {
  /** `-` is standard input. */
  readonly path: string;
  readonly format: RowFormat;
}

/** The rows of a file, as they are read. */
export async function* readRows(source: RowSource, stdin: Terminal["stdin"]): AsyncGenerator<Row, void> {
  const { path, format } = source;
  try {
    const text = Readable.from(decodeText(path === "-" ? stdin : await openFile(path), nameOf(path)));
    yield* format === "csv" ? readCSV(text, nameOf(path), source) : readLines(text, nameOf(path));
  } catch (error) {
    throw explain(error, path);
  }
}

function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}

/** A stream that tells only once it is read that there is no such file would tell nobody. */
async function openFile(path: string): Promise<Readable> {
  const file = await open(path);
  if (!(await file.stat()).isDirectory()) return file.createReadStream();
  await file.close();
  throw new UsageError(`${path} is a folder.`);
}

async function* readLines(source: Readable, path: string): AsyncGenerator<Row> {
  let number = 0;
  for await (const line of createInterface({ input: source, crlfDelay: Infinity })) {
    number++;
    const text = line.replace(/^\uFEFF/, "").trim();
    if (text !== "") yield parseRow(text, `${path}:${number}`);
  }
}

function parseRow(text: string, place: string): Row {
  const row: unknown = parseJSON(text, place);
  if (typeof row !== "object" || row === null || Array.isArray(row)) throw new UsageError(`${place} holds no object.`);
  return { ...row };
}

function parseJSON(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${place} is not JSON: a line must hold one object.`, { cause: error });
  }
}

function explain(error: unknown, path: string): unknown {
  if (error instanceof CLIError) return error;
  const code: unknown = Reflect.get(Object(error), "code");
  if (code === "ENOENT") return new UsageError(`There is no file ${path}.`, { cause: error });
  const reason = error instanceof Error ? error.message : String(error);
  return new UsageError(`${path} cannot be read: ${reason}.`, { cause: error });
}
