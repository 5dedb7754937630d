/** Time, randomness and waiting. Tests replace it. */
export interface Clock {
  /** Milliseconds of a monotonic clock, for durations. */
  now(): number;
  /** Milliseconds since 1970, to compare with the dates of a server. */
  date(): number;
  /** At least 0, less than 1. */
  random(): number;
  /** Resolves after `ms` milliseconds. The timer is cleared when `signal` aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const realClock: Clock = {
  now: () => performance.now(),
  date: Date.now,
  random: Math.random,
  sleep,
};

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}

/** The longest delay of `setTimeout`, 24 days: it counts in 31 bits and fires at once beyond. */
export const longestTimer = 2_147_483_647;
