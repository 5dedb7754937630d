import type { Clock } from "../../src/platform/clock.ts";

/** A clock that does not wait: it remembers the waits. */
export interface FastClock extends Clock {
  readonly waits: number[];
}

export function fastClock(random = 0): FastClock {
  const waits: number[] = [];
  return {
    waits,
    now: () => performance.now(),
    date: Date.now,
    random: () => random,
    sleep: async (ms) => void waits.push(ms),
  };
}
