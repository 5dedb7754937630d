import { SDKError } from "../platform/errors.ts";
import { setMember } from "../platform/members.ts";

/** What goes as text: `true`, `12`; the items of an array go with commas between them. */
export type HeaderValue = HeaderItem | readonly HeaderItem[];

type HeaderItem = string | number | bigint | boolean;

/** Headers to set by name, in any letter case. `null` removes one, `undefined` keeps it. */
export type HeaderChanges = Headers | Readonly<Record<string, HeaderValue | null | undefined>>;

/**
 * Headers of a call that declares some, of which none is required. What is written in place has the declared types; headers
 * that come from elsewhere, such as those of a `RequestOptions`, fit as they are.
 */
export type DeclaredHeaders<Declared> =
  Headers | (Declared & Exclude<HeaderChanges, Headers>) | { readonly [fromElsewhere]?: never };

/** Makes a member of the union that takes variables, but no literal: the compiler holds those against the other members. */
declare const fromElsewhere: unique symbol;

/** Headers by lower-case name: merging is then a plain assignment. */
export type HeaderRecord = Record<string, string>;

const validName = /^[\w!#$%&'*+.^`|~-]+$/;
const invalidInValue = /[^\t\x20-\x7e\x80-\xff]/;

/** Sets and removes headers in `target`, which it changes. */
export function applyHeaders(target: HeaderRecord, changes: HeaderChanges | undefined): void {
  if (!changes) return;
  for (const [name, value] of headerEntries(changes)) {
    if (value === null) delete target[name.toLowerCase()];
    else if (value !== undefined) setMember(target, name.toLowerCase(), validHeader(name, value));
  }
}

/**
 * Names and values, as they were given.
 * @throws SDKError for what has none, such as a text
 */
export function headerEntries<Value>(
  headers: Headers | Readonly<Record<string, Value>>,
): Iterable<[name: string, value: Value | string]> {
  if (typeof headers !== "object") throw new SDKError("Headers must be an object, with a member for each name.");
  return isHeaders(headers) ? headers : Object.entries(headers);
}

/** Tested this way, since naming `Headers` makes Node load all of `fetch`: 20 ms for a program that may never make a call. */
function isHeaders(headers: object): headers is Headers {
  return Symbol.iterator in headers;
}

/**
 * The value, if it can be sent. `fetch` would refuse it as well, but quote it, and it may be a secret.
 * @throws SDKError
 */
export function validHeader(name: string, value: HeaderValue): string {
  if (!validName.test(name)) throw new SDKError(`${JSON.stringify(name)} is not a header name.`);
  const text = String(value).trim();
  if (invalidInValue.test(text)) {
    throw new SDKError(
      `The value of header ${name} holds a character that cannot be sent, such as a line break or one beyond Latin-1.`,
    );
  }
  return text;
}

/** A reason phrase as a Response takes it, which is stricter than servers are. */
export function sanitizeStatusText(statusText: string): string {
  return statusText.replace(/[^\t\x20-\x7e\x80-\xff]/g, "?");
}

/** A response that finds a header without making a `Headers` of all of them, which takes longer than to look them up. */
export interface HeaderedResponse extends Response {
  findHeader(name: string): string | null;
}

/** The value of a header, by its name in lower case. */
export function headerOf(response: Response | HeaderedResponse, name: string): string | null {
  return "findHeader" in response ? response.findHeader(name) : response.headers.get(name);
}

/** The server's ID of a request, where it sends one: quote it when you contact support. */
export function requestIdOf(headers: Headers): string | undefined {
  return headers.get("x-request-id") ?? headers.get("request-id") ?? undefined;
}
