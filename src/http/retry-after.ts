/** The milliseconds to wait that a server names, by `retry-after-ms`, or by `Retry-After` in seconds or as a date. */
export function requestedWait(headers: Headers, date: number): number | undefined {
  const inMilliseconds = readNumber(headers.get("retry-after-ms"));
  if (inMilliseconds !== undefined) return inMilliseconds;
  const retryAfter = headers.get("retry-after");
  const inSeconds = readNumber(retryAfter);
  if (inSeconds !== undefined) return inSeconds * 1000;
  const wait = Date.parse(retryAfter ?? "") - date;
  return wait > 0 ? wait : undefined; // a date in the past: the usual backoff
}

function readNumber(text: string | null): number | undefined {
  return text !== null && /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
