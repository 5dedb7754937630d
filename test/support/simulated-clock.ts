import type { Clock } from "../../src/platform/clock.ts";

/** A clock whose time passes as fast as the program allows. */
export interface SimulatedClock extends Clock {
  /** Runs something at a moment. */
  at(moment: number, run: () => void): void;
  /** Lets time pass until nothing is left to happen. */
  runOut(): Promise<void>;
  /** How many timers there are now. */
  timers(): number;
}

/** @param random numbers from 0 to 1 */
export function simulatedClock(random: () => number = () => 0, start = 0): SimulatedClock {
  let now = start;
  let order = 0;
  const events = new Map<number, { moment: number; run: () => void }>();
  function schedule(moment: number, run: () => void): number {
    events.set(++order, { moment, run });
    return order;
  }
  return {
    now: () => now,
    date: () => 1.8e12 + now,
    random,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const id = schedule(now + Math.max(0, ms), resolve);
        signal.addEventListener("abort", () => events.delete(id));
      }),
    at: (moment, run) => void schedule(moment, run),
    timers: () => events.size,
    async runOut() {
      for (;;) {
        for (let step = 0; step < 6; step++) await undefined; // whatever follows from the last event
        const next = [...events].reduce<[number, { moment: number; run: () => void }] | undefined>(
          (first, one) => (first === undefined || one[1].moment < first[1].moment ? one : first),
          undefined,
        );
        if (next === undefined) return;
        events.delete(next[0]);
        now = Math.max(now, next[1].moment);
        next[1].run();
      }
    },
  };
}
