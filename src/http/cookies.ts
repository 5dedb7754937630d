import type { HeaderValue } from "./headers.ts";

/** Cookies by name; `undefined` leaves one out. */
export type Cookies = Readonly<Record<string, HeaderValue | null | undefined>>;

/** What a cookie can hold as it is: values out of a `Set-Cookie` are among it. */
const cookieText = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/;

/**
 * Cookies as the value of a header, empty where there are none. What no cookie can hold, such as a space or a semicolon,
 * is percent-encoded. Those of `values` win over the others.
 */
export function writeCookies(values: object | undefined, others: Cookies = {}): string {
  const given = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  const cookies: [string, unknown][] = Object.entries({ ...others, ...Object.fromEntries(given) });
  return cookies
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${encodeCookie(String(value))}`)
    .join("; ");
}

function encodeCookie(text: string): string {
  return cookieText.test(text) ? text : encodeURIComponent(text);
}
