import { SDKError } from "../platform/errors.ts";
import { encodeCookie, givenCookies, writeCookie } from "./cookies.ts";
import type { Cookies } from "./cookies.ts";
import { describeValue, hasMembers } from "./json.ts";

/** Writes one cookie, or several with `; ` between them; empty where there are none. */
export type WriteCookie = (name: string, value: unknown) => string;

/** The style of each cookie that is not the usual one. */
export type CookieStyles = Readonly<Record<string, WriteCookie>>;

/**
 * Cookies as the value of a header, of which some have a style of their own.
 * @throws SDKError for a value that its style cannot write
 */
export function writeCookiesWith(styles: CookieStyles, values: object | undefined, others: Cookies = {}): string {
  return givenCookies(values, others)
    .map(([name, value]) =>
      Object.hasOwn(styles, name) && styles[name] ? styles[name](name, value) : writeCookie([name, value]),
    )
    .filter((cookie) => cookie !== "")
    .join("; ");
}

/** What ends no cookie, and can be sent in a header. */
const cookieText = /^[\x20-\x3a\x3c-\x7e\x80-\xff]*$/;

/**
 * The style that OpenAPI calls `cookie`: values go as they are, since the caller has escaped them. A list or an object is one
 * cookie with commas in it, `a=1,2`; exploded, one for each item, `a=1; a=2`, or for each member under its own name.
 *
 * @throws SDKError for a value that has no text, and for one that no cookie can hold
 */
export function cookieStyle(explode?: "explode"): WriteCookie {
  return (name, value) =>
    pairsOf(name, value, explode !== undefined)
      .map(([key, text]) => `${key}=${text}`)
      .join("; ");
}

/** A list as a query has it, in one cookie: `a=1&a=2`. OpenAPI calls that the style `form`, exploded, as it is by default. */
export const repeatedCookie: WriteCookie = (name, value) =>
  [value]
    .flat()
    .map((item) => `${name}=${encodeCookie(String(item)).replaceAll("&", "%26")}`)
    .join("&");

function pairsOf(name: string, value: unknown, isExploded: boolean): [name: string, text: string][] {
  if (typeof value !== "object" || value === null) return [[name, textOf(name, value)]];
  if (!hasMembers(value)) throw new SDKError(`The cookie ${name} holds ${describeValue(value)}, which cannot be sent.`);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const pairs = entries.map(([key, item]): [string, string] => [Array.isArray(value) ? name : key, textOf(name, item)]);
  if (isExploded || pairs.length === 0) return pairs;
  return [[name, (Array.isArray(value) ? pairs.map(([, text]) => text) : pairs.flat()).join(",")]];
}

function textOf(name: string, value: unknown): string {
  const text = String(value ?? "");
  if (typeof value === "object" && value !== null) {
    throw new SDKError(`The cookie ${name} holds ${describeValue(value)}, which cannot be sent.`);
  }
  if (!cookieText.test(text))
    throw new SDKError(`The cookie ${name} holds a character that ends it, such as a semicolon: escape it.`);
  return text;
}
