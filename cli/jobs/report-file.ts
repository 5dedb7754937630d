import { open } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { stringify } from "csv-stringify/sync";
import type { RowOutcome } from "lightfield-wootiv/jobs";
import { CLIError, UsageError } from "../cli-error.ts";
import { checkPlainFile } from "../input/plain-file.ts";
import { cellText } from "../output/record-values.ts";

/** What became of each row, in a file: CSV, or JSON lines. */
export interface ReportFile {
  add(row: number, outcome: RowOutcome): void;
  close(): Promise<void>;
}

const columns = ["row", "kind", "id", "column", "reason"] as const;

/** One row of a report. */
export function reportRow(
  row: number,
  outcome: RowOutcome,
): Readonly<Record<string, unknown>> & { readonly row: number } {
  return { row, ...outcome };
}

/** @throws UsageError for a name that ends as neither of them does */
export function checkReport(path: string): void {
  if (!/\.(csv|jsonl)$/i.test(path))
    throw new UsageError(`The report is CSV or JSON lines: ${path} must end in .csv or .jsonl.`);
  checkPlainFile(path, "The report");
}

/** @throws UsageError where it cannot be written */
export async function openReport(path: string): Promise<ReportFile> {
  const isCSV = /\.csv$/i.test(path);
  const file = await open(path, "w").catch((error: unknown) => {
    throw new UsageError(explain(path, error), { cause: error });
  });
  const stream = file.createWriteStream();
  const done = finished(stream).catch((error: unknown) => {
    throw new CLIError(explain(path, error), { cause: error });
  });
  done.catch(() => {}); // told when it is closed
  if (isCSV) stream.write(stringify([[...columns]]));
  return {
    add: (row, outcome) => {
      const line = reportRow(row, outcome);
      stream.write(isCSV ? stringify([columns.map((name) => cellText(line[name]))]) : `${JSON.stringify(line)}\n`);
    },
    close: () => {
      stream.end();
      return done;
    },
  };
}

function explain(path: string, error: unknown): string {
  return `The report cannot be written to ${path} (${String(Reflect.get(Object(error), "code"))}).`;
}
