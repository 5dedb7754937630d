import { findCircle } from "./circle.ts";
import type { ImportRow } from "./import-row.ts";
import type { ImportTarget } from "./import-target.ts";
import type { RowOutcome } from "./outcome.ts";
import { refsOf, refTokens } from "./resolve-refs.ts";

/** A row that refers to a record which nothing has made yet. */
export interface WaitingRow<Row> {
  readonly row: ImportRow<Row>;
  readonly input: Row;
}

/** What becomes of the rows that wait. */
export interface ReleasedRows<Row> {
  /** Those that refer to none of the others. */
  readonly ready: readonly WaitingRow<Row>[];
  /** Those that are still to wait. */
  readonly waiting: WaitingRow<Row>[];
  /** All of them, where none is ready: each is in a circle, or waits for one. */
  readonly circles: readonly { readonly waiting: WaitingRow<Row>; readonly outcome: RowOutcome }[];
}

/** Lets those rows go on that wait for none of the others. */
export function releaseRows<Row>(
  rows: readonly WaitingRow<Row>[],
  targets: ReadonlyMap<string, ImportTarget<Row>>,
): ReleasedRows<Row> {
  const all = [...rows].sort((one, other) => one.row.number - other.row.number);
  const makers = new Map(all.flatMap(({ row }, index) => row.tokens.map((token) => [token, index] as const)));
  const edges = all.map(({ row }) =>
    refsOf(row.values)
      .flatMap((ref) => refTokens(targets.get(ref.object), ref))
      .flatMap((token) => makers.get(token) ?? []),
  );
  const ready = all.filter((_, index) => edges[index]?.length === 0);
  const waiting = all.filter((_, index) => edges[index]?.length !== 0);
  if (ready.length > 0) return { ready, waiting, circles: [] };
  const circles = all.map((one, index) => ({ waiting: one, outcome: circleOutcome(index, edges, all) }));
  return { ready, waiting: [], circles };
}

function circleOutcome<Row>(
  start: number,
  edges: readonly (readonly number[])[],
  all: readonly WaitingRow<Row>[],
): RowOutcome {
  const circle = findCircle(start, edges).map((member) => `row ${all[member]?.row.number}`);
  const reason = `It waits for a circle of references: ${circle.join(" → ")}. Leave one out, and add it afterwards.`;
  return { kind: "invalid", reason };
}
