import type { ImportProgress, RowKind } from "lightfield-wootiv/jobs";

/** `120 of 500 rows, 12 a second, 31 s left` */
export function importProgress({ done, total, rate, remaining }: ImportProgress): string {
  const rows = total === undefined ? `${done} rows` : `${done} of ${total} rows`;
  const left = remaining === undefined ? "" : `, ${duration(remaining)} left`;
  return `${rows}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second${left}`;
}

export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}

const words: Readonly<Record<RowKind, string>> = {
  create: "created",
  update: "updated",
  unchanged: "unchanged",
  skipped: "skipped",
  ambiguous: "ambiguous",
  invalid: "invalid",
  failed: "failed",
  unfinished: "unfinished",
};

/** `3 created, 1 invalid` */
export function countRows(counts: Readonly<Record<RowKind, number>>, isDryRun: boolean): string {
  const kinds = Object.entries(words).map(([kind, word]) => ({ word, count: Reflect.get(counts, kind) ?? 0 }));
  const some = kinds.filter(({ count }) => count > 0).map(({ word, count }) => `${count} ${word}`);
  const text = some.length === 0 ? "no rows" : some.join(", ");
  return isDryRun ? `Would be: ${text}.` : `Done: ${text}.`;
}
