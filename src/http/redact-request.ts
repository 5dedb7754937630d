import { headerEntries } from "./headers.ts";

/** Headers whose values may be shown. An unknown one may hold a secret, so only its name is. */
const loggable =
  /^(?:accept|connection|content-(?:type|length)|date|idempotency-key|retry-after(?:-ms)?|user-agent|x-should-retry|(?:x-)?request-id|(?:x-)?ratelimit-[\w-]+)$/;

/**
 * A copy of the headers for logs and events, without the values that may be secret.
 * @param known those that each request to the API carries, as its document says: no secrets
 */
export function redactHeaders(
  headers: Headers | Readonly<Record<string, string>>,
  known: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const isKnown = new Set(Object.keys(known).map((name) => name.toLowerCase()));
  const isShown = (name: string): boolean => loggable.test(name) || isKnown.has(name);
  const entries = [...headerEntries(headers)];
  return Object.fromEntries(entries.map(([name, value]) => [name, isShown(name) ? value : "[redacted]"]));
}

/** A URL for events and spans, without the values of its query. */
export function redactQuery(url: string): string {
  const [path = "", ...queries] = url.split("?");
  if (queries.length === 0) return path;
  const pairs = queries.join("?").split("&");
  return `${path}?${pairs.map((pair) => pair && pair.replace(/^([^=]*=)?.*/s, "$1REDACTED")).join("&")}`;
}
