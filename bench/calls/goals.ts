import { describe, quantile } from "../statistics.ts";

/** A figure of this package: what it was before its second version, and what it is to be. */
export interface Goal {
  readonly before: number;
  readonly goal: number;
  /** Whether more is better. */
  readonly isFloor?: boolean;
}

/** By part, row and column of the tables. Figures of before are of November 2026. */
export const goals: Readonly<Record<string, Goal>> = {
  "overhead / lightfield-wootiv / retrieve": { before: 1.21, goal: 1.12 },
  "overhead / lightfield-wootiv / create": { before: 1.2, goal: 1.12 },
  "overhead / lightfield-wootiv, paced / retrieve": { before: Number.NaN, goal: 1.2 },
  "overhead / lightfield-wootiv, paced / create": { before: Number.NaN, goal: 1.2 },
  "bytes / lightfield-wootiv / retrieve": { before: 5.5, goal: 3.5 },
  "bytes / lightfield-wootiv / create": { before: Number.NaN, goal: 5 },
  "calls / lightfield-wootiv / retrieve, 1 in flight": { before: 0.86, goal: 0.9, isFloor: true },
  "calls / lightfield-wootiv / retrieve, 50 in flight": { before: 0.85, goal: 0.9, isFloor: true },
  "calls / lightfield-wootiv / list, 1 in flight": { before: 0.78, goal: 0.91, isFloor: true },
  "calls beside a fetch with a limit / lightfield-wootiv / retrieve, 1 in flight": {
    before: Number.NaN,
    goal: 0.97,
    isFloor: true,
  },
  "calls beside a fetch with a limit / lightfield-wootiv / retrieve, 50 in flight": {
    before: Number.NaN,
    goal: 0.97,
    isFloor: true,
  },
  "calls / lightfield-wootiv/node / retrieve, 1 in flight": { before: 1.54, goal: 1.54, isFloor: true },
  "calls / lightfield-wootiv/node / retrieve, 50 in flight": { before: 2.13, goal: 2.13, isFloor: true },
  "node / lightfield-wootiv/node / retrieve, 1 in flight": { before: Number.NaN, goal: 0.9, isFloor: true },
  "node / lightfield-wootiv/node / retrieve, 50 in flight": { before: Number.NaN, goal: 0.9, isFloor: true },
  "node / lightfield-wootiv/node / retrieve, 500 in flight": { before: Number.NaN, goal: 0.9, isFloor: true },
  "http2 / lightfield-wootiv/node, HTTP/2 / retrieve, 50 in flight": { before: Number.NaN, goal: 1, isFloor: true },
  "pages / lightfield-wootiv / as by default": { before: 0.53, goal: 0.53 },
  "pages / lightfield-wootiv / 4 in flight": { before: 0.28, goal: 0.26 },
  "pages / lightfield-wootiv / 8 in flight": { before: Number.NaN, goal: 0.15 },
  "import / lightfield-wootiv / ms": { before: 3, goal: 2.2 },
  "bundle / lightfield-wootiv / one list without pacing": { before: 11.1, goal: 9.5 },
  "bundle / lightfield-wootiv / one whole API": { before: 15.7, goal: 15 },
  "install / lightfield-wootiv / unpacked": { before: 1.9, goal: 1.52 },
  "types / lightfield-wootiv / TypeScript 5.9": { before: Number.NaN, goal: 1.03 },
  "types / lightfield-wootiv / TypeScript 7": { before: Number.NaN, goal: 1.03 },
  "instantiations / lightfield-wootiv / 20 calls, each": { before: Number.NaN, goal: 14 },
  "soak / lightfield-wootiv / all patterns": { before: 120, goal: 10 },
};

/** The figures of one cell of a table. */
export interface Cell {
  readonly part: string;
  readonly row: string;
  readonly column: string;
  readonly values: readonly number[];
}

/** The cells that have a goal, each with what it was, what it is and what it is to be. */
export function besideGoals(cells: readonly Cell[]): string[][] {
  const lines = cells.flatMap((cell) => {
    const name = `${cell.part} / ${cell.row} / ${cell.column}`;
    const goal = goals[name];
    return goal === undefined || cell.values.length === 0 ? [] : [lineOf(name, cell.values, goal)];
  });
  return [["", "before", "now", "goal", ""], ...lines];
}

function lineOf(name: string, values: readonly number[], { before, goal, isFloor = false }: Goal): string[] {
  const median = quantile(values, 0.5);
  const isMet = isFloor ? median >= goal : median <= goal;
  const isNoisy = quantile(values, 0.75) - quantile(values, 0.25) > Math.abs(median) / 5;
  const remarks = [isMet ? "met" : "missed", ...(isNoisy ? ["noisy"] : [])];
  const then = Number.isNaN(before) ? "–" : String(before);
  return [
    name,
    then,
    values.length === 1 ? median.toFixed(2) : describe(values),
    `${isFloor ? "≥" : "≤"} ${goal}`,
    remarks.join(", "),
  ];
}
