import type { Settings } from "../settings/settings.ts";

/** Operations that were warned of, with the base URL of their API: once in a program, however many clients it makes. */
const warned = new Set<string>();

/** Warns of an operation whose response says that it is deprecated, or has an end. */
export function warnDeprecated(
  { log, baseURL, clock }: Settings,
  { method, path }: { readonly method: string; readonly path: string },
  headers: Headers,
): void {
  if (log.warn === undefined) return;
  const operation = `${method} ${path}`;
  const sentence = describeDeprecation(headers.get("deprecation"), headers.get("sunset"), clock.date());
  if (sentence === undefined || warned.has(`${operation} ${baseURL}`)) return;
  warned.add(`${operation} ${baseURL}`);
  log.warn(`${operation} ${sentence} The documentation of the API says what to use instead.`);
}

/**
 * What the headers Deprecation (RFC 9745) and Sunset (RFC 8594) say of an operation. The dates alone, not the texts, which
 * are the server's. `undefined`: nothing.
 * @param now milliseconds since 1970
 */
export function describeDeprecation(
  deprecation: string | null,
  sunset: string | null,
  now: number,
): string | undefined {
  const start = readDate(deprecation);
  const end = readDate(sunset);
  const since = start === undefined ? "" : ` ${start > now ? "from" : "since"} ${toDay(start)}`;
  const until = end === undefined ? "" : `${end > now ? "will stop" : "was to stop"} working on ${toDay(end)}`;
  if (deprecation !== null) return `is deprecated${since}${until && ` and ${until}`}.`;
  return until === "" ? undefined : `${until}.`;
}

/** `@1688169599` is a date of RFC 9745, in seconds; older servers send one of HTTP, or `true`. */
function readDate(text: string | null): number | undefined {
  const seconds = /^\s*@(-?\d+)/.exec(text ?? "")?.[1];
  const date = seconds === undefined ? Date.parse(text ?? "") : Number(seconds) * 1000;
  return Math.abs(date) <= 8.64e15 ? date : undefined; // what a Date can be; NaN is not
}

function toDay(date: number): string {
  return new Date(date).toISOString().slice(0, 10);
}
