import type { SendOne } from "./clients.ts";

/** A load, and what it may take. */
export interface Load {
  readonly name: string;
  readonly kinds: readonly string[];
  /** Milliseconds, at random, that each way takes. */
  readonly jitter?: number;
  readonly processes?: number;
  /** They share their limits over a store. */
  readonly isShared?: boolean;
  /** Another program has just used up the limits. */
  readonly isDrained?: boolean;
  /** Requests, and seconds. */
  readonly most: readonly [requests: number, wall: number];
  /** What one process does, and how many calls these are. */
  readonly calls: number;
  run(send: SendOne): Promise<unknown>[];
}

const everyKind = ["fixed", "sliding", "bucket", "sandbox"];

function many(kind: Parameters<SendOne>[0], count: number): (send: SendOne) => Promise<unknown>[] {
  return (send) => Array.from({ length: count }, (_, n) => send(kind, n));
}

export const loads: readonly Load[] = [
  { name: "300 reads", kinds: everyKind, calls: 300, run: many("read", 300), most: [306, 12.65] },
  { name: "300 creates", kinds: everyKind, calls: 300, run: many("create", 300), most: [306, 12.65] },
  {
    name: "300 reads, jitter 0–50 ms",
    kinds: ["fixed", "sliding", "bucket"],
    jitter: 25,
    calls: 300,
    run: many("read", 300),
    most: [306, 12.65],
  },
  {
    name: "100 reads, creates and lists",
    kinds: everyKind,
    calls: 300,
    run: (send) => [...many("read", 100)(send), ...many("create", 100)(send), ...many("list", 100)(send)],
    most: [306, 3.9],
  },
  {
    name: "100 reads after a drained start",
    kinds: ["fixed", "sliding", "bucket"],
    isDrained: true,
    calls: 100,
    run: many("read", 100),
    most: [106, 5.75],
  },
  {
    name: "4 processes × 100 reads",
    kinds: ["fixed", "sliding", "bucket"],
    processes: 4,
    calls: 100,
    run: many("read", 100),
    most: [560, 24],
  },
  {
    name: "4 processes × 100 reads over Redis",
    kinds: ["fixed", "sliding", "bucket"],
    processes: 4,
    isShared: true,
    calls: 100,
    run: many("read", 100),
    most: [408, 17.25],
  },
  {
    name: "100 reads over Redis",
    kinds: ["sliding"],
    isShared: true,
    calls: 100,
    run: many("read", 100),
    most: [102, 5.75],
  },
  { name: "10,000 records listed", kinds: ["sliding"], calls: 1, run: (send) => [send("walk", 0)], most: [400, 16.8] },
];
