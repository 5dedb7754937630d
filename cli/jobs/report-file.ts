import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { stringify } from "csv-stringify/sync";
import type { RowOutcome } from "lightfield-wootiv/jobs";
import { CLIError } from "../cli-error.ts";
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

export function openReport(path: string): ReportFile {
  const isCSV = /\.csv$/i.test(path);
  const stream = createWriteStream(path);
  const done = finished(stream).catch((error: unknown) => {
    throw new CLIError(`The report cannot be written to ${path} (${String(Reflect.get(Object(error), "code"))}).`, {
      cause: error,
    });
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
