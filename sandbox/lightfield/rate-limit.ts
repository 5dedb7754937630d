/** Counts requests per second, in fixed windows. */
export interface RateLimiter {
  /** Counts one request to an operation of a rate limit. The headers are for its response. */
  count(rateLimit: string): { isAllowed: boolean; headers: Record<string, string> };
}

/** The limit of requests a second that an option means, where it is enforced. */
export function limitOf(rateLimit: boolean | number): number {
  return typeof rateLimit === "number" ? rateLimit : 25;
}

/** Unless the limit is enforced, each request counts as the first of its second. */
export function createRateLimiter(limit: number, isEnforced: boolean, now: () => Date): RateLimiter {
  const windows = new Map<string, { second: number; used: number }>();
  return {
    count: (rateLimit) => {
      const second = Math.floor(now().getTime() / 1000);
      const known = windows.get(rateLimit);
      const window = isEnforced && known?.second === second ? known : { second, used: 0 };
      const isAllowed = window.used < limit;
      if (isAllowed) window.used += 1;
      windows.set(rateLimit, window);
      const headers = {
        "x-ratelimit-limit": String(limit),
        "x-ratelimit-remaining": String(limit - window.used),
        "x-ratelimit-reset": String(second + 1),
      };
      return { isAllowed, headers: isAllowed ? headers : { ...headers, "retry-after": "1" } };
    },
  };
}
