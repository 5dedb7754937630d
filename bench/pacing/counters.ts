/** The ways in which servers count requests against a limit of so many in so many milliseconds. */
export type CounterKind = "fixed" | "sliding" | "bucket" | "counter";

export const counterKinds: readonly CounterKind[] = ["fixed", "sliding", "bucket", "counter"];

export interface Counter {
  /** Counts a request at that moment, if there is room. A refused one counts nowhere. */
  count(now: number): { isAllowed: boolean; remaining: number };
}

export function createCounter(kind: CounterKind, limit: number, per: number): Counter {
  switch (kind) {
    case "fixed":
      return fixedWindow(limit, per);
    case "sliding":
      return slidingLog(limit, per);
    case "bucket":
      return tokenBucket(limit, per);
    case "counter":
      return weightedWindows(limit, per);
  }
}

/** So many in each second of the wall clock. */
function fixedWindow(limit: number, per: number): Counter {
  let window = -1;
  let used = 0;
  return {
    count(now) {
      const current = Math.floor(now / per);
      if (current !== window) [window, used] = [current, 0];
      const isAllowed = used < limit;
      if (isAllowed) used += 1;
      return { isAllowed, remaining: limit - used };
    },
  };
}

/** So many in any second. */
function slidingLog(limit: number, per: number): Counter {
  let log: number[] = [];
  return {
    count(now) {
      log = log.filter((moment) => moment > now - per);
      const isAllowed = log.length < limit;
      if (isAllowed) log.push(now);
      return { isAllowed, remaining: limit - log.length };
    },
  };
}

/** So many tokens, which come back evenly. */
function tokenBucket(limit: number, per: number): Counter {
  let tokens = limit;
  let last = 0;
  return {
    count(now) {
      tokens = Math.min(limit, tokens + ((now - last) * limit) / per);
      last = now;
      const isAllowed = tokens >= 1;
      if (isAllowed) tokens -= 1;
      return { isAllowed, remaining: Math.floor(tokens) };
    },
  };
}

/** The window before counts in part, as gateways estimate a sliding one. */
function weightedWindows(limit: number, per: number): Counter {
  let window = -1;
  let [used, before] = [0, 0];
  return {
    count(now) {
      const current = Math.floor(now / per);
      if (current !== window) [window, before, used] = [current, current === window + 1 ? used : 0, 0];
      const estimate = before * (1 - (now % per) / per) + used;
      const isAllowed = estimate + 1 <= limit;
      if (isAllowed) used += 1;
      return { isAllowed, remaining: Math.max(0, Math.floor(limit - estimate - (isAllowed ? 1 : 0))) };
    },
  };
}
