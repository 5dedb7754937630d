import { SDKError } from "../platform/errors.ts";
import { encodeCookie, givenCookies, writeCookie } from "./cookies.ts";
import type { Cookies } from "./cookies.ts";
import { describeValue, hasMembers, toJSON } from "./json.ts";

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

/**
 * A list as a query has it, in one cookie: `a=1&a=2`, and an object by its members: `x=1&y=2`. OpenAPI calls that the style
 * `form`, exploded, as it is by default.
 */
export const repeatedCookie: WriteCookie = (name, value) =>
  membersOf(name, value)
    .map(([key, item]) => `${encodePart(key)}=${encodePart(item)}`)
    .join("&");

/** An object of the style `form` that is not exploded: `a=x,1,y,2`. */
export const membersCookie: WriteCookie = (name, value) =>
  `${name}=${membersOf(name, value)
    .flatMap(([key, item]) => [encodePart(key), encodePart(item)])
    .join(",")}`;

/** A cookie whose media type is JSON. */
export const jsonCookie: WriteCookie = (name, value) => `${name}=${encodeCookie(toJSON(value, `cookie ${name}`))}`;

function membersOf(name: string, value: unknown): [key: string, text: string][] {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const entries = isObject ? Object.entries(value) : [value].flat().map((item): [string, unknown] => [name, item]);
  return entries.filter(([, item]) => item !== undefined).map(([key, item]) => [key, scalarText(name, item)]);
}

/** As a value of a query that is in a cookie. */
function encodePart(text: string): string {
  return encodeCookie(text).replaceAll("&", "%26");
}

function pairsOf(name: string, value: unknown, isExploded: boolean): [name: string, text: string][] {
  if (typeof value !== "object" || value === null) return [[name, textOf(name, value)]];
  if (!hasMembers(value)) throw new SDKError(`The cookie ${name} holds ${describeValue(value)}, which cannot be sent.`);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const pairs = entries.map(([key, item]): [string, string] => [Array.isArray(value) ? name : key, textOf(name, item)]);
  if (isExploded || pairs.length === 0) return pairs;
  return [[name, (Array.isArray(value) ? pairs.map(([, text]) => text) : pairs.flat()).join(",")]];
}

function textOf(name: string, value: unknown): string {
  const text = scalarText(name, value);
  if (!cookieText.test(text))
    throw new SDKError(`The cookie ${name} holds a character that ends it, such as a semicolon: escape it.`);
  return text;
}

function scalarText(name: string, value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value ?? "");
  throw new SDKError(`The cookie ${name} holds ${describeValue(value)}, which cannot be sent.`);
}
