import type { Memory } from "./memory.ts";

/** The time in the sandbox. */
export interface Clock {
  now(): Date;
  /** Called once for each request. */
  tick(): void;
}

const start = Date.parse("2026-06-15T09:00:00.000Z");
const step = 1000;

/** Starts at a fixed time and advances by one second per request, so that every run gives the same responses. */
export function createSteppingClock(memory: Memory): Clock {
  const kept = memory.keep("clock", () => ({ time: start }));
  return {
    now: () => new Date(kept.time),
    tick: () => {
      kept.time += step;
    },
  };
}

/** Reads the time from a function, such as `() => new Date()`. */
export function createGivenClock(now: () => Date): Clock {
  return { now, tick: () => undefined };
}
