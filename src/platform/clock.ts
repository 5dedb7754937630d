/** Time and chance. A seam for tests: nobody else has a reason to replace it. */
export interface Clock {
  /** Milliseconds of a clock that nobody sets: for how long something takes. */
  now(): number;
  /** Milliseconds since 1970: for dates that a server names. */
  date(): number;
  /** At least 0, less than 1. */
  random(): number;
  /** Resolves after `ms` milliseconds. Once `signal` aborts, its timer is gone. */
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

/** `setTimeout` counts in 31 bits and fires at once beyond. 24 days are as good as no limit. */
export const longestTimer: number = 2 ** 31 - 1;
