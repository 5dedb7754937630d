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
  return givenCookies(values, others).map(writeCookie).join("; ");
}

/** Those of `values`, and the others that they leave. */
export function givenCookies(values: object | undefined, others: Cookies): [name: string, value: unknown][] {
  const given = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  const cookies: [string, unknown][] = Object.entries({ ...others, ...Object.fromEntries(given) });
  return cookies.filter(([, value]) => value !== null);
}

/** One cookie, percent-encoded where it has to be; a list has commas between its items. */
export function writeCookie([name, value]: [name: string, value: unknown]): string {
  return `${name}=${[value].flat().map(String).map(encodeCookie).join(",")}`;
}

/** A text as a cookie can hold it. */
export function encodeCookie(text: string): string {
  return cookieText.test(text) ? text : encodeURIComponent(text);
}
