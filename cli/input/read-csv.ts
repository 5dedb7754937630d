import { pipeline } from "node:stream";
import type { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { UsageError } from "../cli-error.ts";

/** How a CSV is read. */
export interface CSVSettings {
  /** What stands between two values. Default: a comma; a header without commas but with others is refused. */
  readonly delimiter?: string | undefined;
  /** Called with the names of the columns, before the first row is read. */
  readonly onHeader?: ((columns: readonly string[]) => void) | undefined;
}

/**
 * The rows of a CSV, by its header.
 *
 * @param name what it is called in errors
 * @throws UsageError that names the row, counted from 1 as in reports
 */
export async function* readCSV(
  source: Readable,
  name: string,
  { delimiter, onHeader }: CSVSettings = {},
): AsyncGenerator<Readonly<Record<string, unknown>>, void> {
  let width = 0;
  const parser = parse({
    bom: true,
    columns: (columns: string[]) => {
      checkHeader(columns, name, delimiter);
      width = columns.length;
      onHeader?.(columns);
      return columns;
    },
    delimiter: delimiter ?? ",",
    record_delimiter: ["\r\n", "\n", "\r"], // the first one would decide for all
    skip_empty_lines: true,
    trim: true, // or a line of blanks is a row
  });
  pipeline(source, parser, () => {}); // what fails is told to who reads
  try {
    yield* parser;
  } catch (error) {
    throw explain(error, name, width);
  }
  if (width === 0) throw new UsageError(`${name} is empty: the first line of a CSV names the columns.`);
}

/** A second column of the same name would replace the values of the first. */
function checkHeader(columns: readonly string[], name: string, delimiter: string | undefined): void {
  const twice = columns.find((column, index) => column !== "" && columns.indexOf(column) !== index);
  if (twice !== undefined) {
    throw new UsageError(`${name} has several columns ${twice}: give each a name of its own, or remove one.`);
  }
  const [only = "", second] = columns;
  const [other] = /[;\t|]/.exec(only) ?? [];
  if (other === undefined || second !== undefined || delimiter !== undefined) return;
  const option = other === "\t" ? "tab" : `'${other}'`;
  throw new UsageError(
    `${name} has no commas in its header, ${JSON.stringify(only)}: say --delimiter ${option} for what stands between its values, or --delimiter , where this is one column.`,
  );
}

/** What the parser refuses, by its codes; its lines count a line break in a value twice where that has two characters. */
function explain(error: unknown, name: string, width: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const row = width === 0 ? "the header" : `row ${Number(error["records"]) + 1}`;
  const refuse = (reason: string): UsageError => new UsageError(`${name}: ${row} ${reason}`, { cause: error });
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return refuse('opens a quote (") that is not closed.');
    case "CSV_RECORD_INCONSISTENT_COLUMNS": {
      const values = [error["record"]].flat().length;
      return refuse(
        `has ${values} ${values === 1 ? "value" : "values"}, and the header names ${width}: put a value that has the delimiter in it in quotes.`,
      );
    }
    case "INVALID_OPENING_QUOTE":
    case "CSV_INVALID_CLOSING_QUOTE":
    case "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE":
      return refuse('has a quote (") inside of a value: put the whole value in quotes, and write this one twice.');
    default:
      return error;
  }
}
