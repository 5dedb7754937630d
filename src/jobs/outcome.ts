import type { FieldChange } from "./classify.ts";

/**
 * What became of a row; in a dry run, what would. A row is `unfinished` where it is not known whether its last write was
 * carried out: give the same journal to the next run, which goes on there.
 */
export type RowOutcome =
  | { readonly kind: "create"; readonly id: string }
  | { readonly kind: "update"; readonly id: string; readonly changes: readonly FieldChange[] }
  | { readonly kind: "unchanged"; readonly id: string }
  | { readonly kind: "skipped"; readonly id?: string; readonly reason: string }
  | { readonly kind: "ambiguous"; readonly ids: readonly string[]; readonly reason: string }
  | { readonly kind: "invalid"; readonly column?: string; readonly reason: string }
  | { readonly kind: "failed"; readonly id?: string; readonly column?: string; readonly reason: string }
  | { readonly kind: "unfinished"; readonly reason: string };

export type RowKind = RowOutcome["kind"];

/** A row that needs somebody: what is wrong with it, and the row itself, which can be given to the next import. */
export interface ReportedRow<Row> {
  /** Counted from 1. */
  readonly row: number;
  readonly input: Row;
  readonly kind: "ambiguous" | "invalid" | "failed" | "unfinished";
  readonly reason: string;
  /** The column or field that is wrong, where one is. */
  readonly column?: string;
  /** The record, of a row that failed after it was made. */
  readonly id?: string;
  /** The records that have the same value. */
  readonly ids?: readonly string[];
}

/** How the records were found that rows may match. */
export interface Matching {
  readonly object: string;
  /** One walk over all records, or a search for each row: whichever takes fewer requests. */
  readonly by: "scan" | "search";
  readonly reason: string;
}

/** What an import has done. */
export interface ImportReport<Row> {
  readonly dryRun: boolean;
  readonly counts: Readonly<Record<RowKind, number>>;
  /** The rows that are ambiguous, invalid, failed or unfinished, by row. */
  readonly problems: readonly ReportedRow<Row>[];
  readonly matching: readonly Matching[];
  /** Whether `stopAfter` ended it before the last row. */
  readonly stopped: boolean;
}

/** How far an import has come. */
export interface ImportProgress {
  readonly done: number;
  /** `undefined`: nobody knows how many rows there are. */
  readonly total: number | undefined;
  readonly counts: Readonly<Record<RowKind, number>>;
  /** Rows a second, from the start on, without those that an earlier run has done. */
  readonly rate: number;
  /** Seconds, at this rate. `undefined`: nobody knows. */
  readonly remaining: number | undefined;
}

export function noCounts(): Record<RowKind, number> {
  return { create: 0, update: 0, unchanged: 0, skipped: 0, ambiguous: 0, invalid: 0, failed: 0, unfinished: 0 };
}

/** Counts outcomes, and keeps those that need somebody. */
export class Tally<Row> {
  readonly counts: Record<RowKind, number> = noCounts();
  readonly #problems: ReportedRow<Row>[] = [];
  done = 0;
  /** Of those, how many were done by an earlier run. */
  repeated = 0;

  add(row: number, input: Row, outcome: RowOutcome): void {
    this.done += 1;
    this.counts[outcome.kind] += 1;
    if ("reason" in outcome && outcome.kind !== "skipped") this.#problems.push({ row, input, ...outcome });
  }

  /** How many rows could not be written. */
  get failures(): number {
    return this.counts.failed + this.counts.unfinished;
  }

  get problems(): ReportedRow<Row>[] {
    return this.#problems.sort((one, other) => one.row - other.row);
  }

  progress(total: number | undefined, milliseconds: number): ImportProgress {
    const rate = (this.done - this.repeated) / Math.max(milliseconds / 1000, 0.001);
    const remaining = total === undefined || rate === 0 ? undefined : (total - this.done) / rate;
    return { done: this.done, total, counts: { ...this.counts }, rate, remaining };
  }
}
