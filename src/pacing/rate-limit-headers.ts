/** The headers by which a server tells its limit: names, or `RateLimit;r` for the parameter of a structured one. */
export interface RateLimitHeaders {
  /** Requests that the limit allows. */
  readonly limit: string;
  /** Those that are left. */
  readonly remaining: string;
  /** When all of them are left again: seconds from now, or since 1970. */
  readonly reset: string;
}

/** The most common names, for documents that tell none. */
export const commonHeaders: RateLimitHeaders = {
  limit: "x-ratelimit-limit",
  remaining: "x-ratelimit-remaining",
  reset: "x-ratelimit-reset",
};

/** What of a response tells of limits. */
export type LimitedResponse = Pick<Response, "status" | "headers">;

/** Whether a server has refused a request for its limit. Some do so with 403, and then say that nothing is left, or when to come back. */
export function isRefusal(response: LimitedResponse, names: RateLimitHeaders): boolean {
  if (response.status !== 403) return response.status === 429;
  return response.headers.has("retry-after") || readCount(response.headers, names.remaining) === 0;
}

/** The first number in a header, or in a parameter of it. */
export function readCount(headers: Headers, name: string): number | undefined {
  const [header = "", parameter] = name.split(";");
  const value = headers.get(header);
  if (value === null) return undefined;
  const digits = parameter === undefined ? /\d+/.exec(value)?.[0] : parameterOf(value, parameter);
  return digits === undefined ? undefined : Number(digits);
}

function parameterOf(value: string, parameter: string): string | undefined {
  const pairs = value.split(/[;,]/).map((pair) => pair.trim().split("="));
  return pairs.find(([name]) => name === parameter)?.[1];
}

/** Milliseconds until all requests of the limit are left again. */
export function readReset(headers: Headers, name: string, date: number): number | undefined {
  const seconds = readCount(headers, name);
  if (seconds === undefined) return undefined;
  return Math.max(0, seconds > 1e9 ? seconds * 1000 - date : seconds * 1000);
}
