import type { KeyPlace, SentRequest } from "./authentication.ts";

/** A text without the key that a request was sent with, should the server or `fetch` quote it. */
export function hideKey(text: string, sent: SentRequest, place: KeyPlace): string {
  let hidden = text;
  for (const secret of secretsOf(sent, place)) hidden = hidden.replaceAll(secret, "[redacted]");
  return hidden;
}

/** The key, and what else stands in headers made for keys, in all spellings; the longest first. */
function secretsOf({ url, headers }: SentRequest, { in: where, name }: KeyPlace): string[] {
  const { authorization = "", cookie = "", [name]: header = "" } = headers;
  const credentials = authorization.replace(/^\S+ /, "");
  const cookies = cookie.split(/; */).map((one) => one.replace(/^[^=]*=/, ""));
  const key = where === "query" ? (new URL(url).searchParams.get(name) ?? "") : header;
  const isKnown = key === authorization || key === cookie;
  const texts = [isKnown ? "" : key, credentials, ...decodeBasic(authorization), ...cookies];
  const spellings = new Set(texts.flatMap((text) => [text, encodeURIComponent(text)]));
  // Shorter ones are found in any text.
  return [...spellings].filter(({ length }) => length >= 8).sort((a, b) => b.length - a.length);
}

/** `user:password` and `password` of a Basic header. */
function decodeBasic(authorization: string): string[] {
  const [, encoded] = /^Basic ([\w+/]+=*)$/i.exec(authorization) ?? [];
  if (encoded === undefined) return [];
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(bytes);
    return [text, text.slice(text.indexOf(":") + 1)];
  } catch {
    return []; // a header of the caller's own, which is no base64
  }
}

/** Makes a response forget the key in its URL, which printing it would show. */
export function hideKeyInURL(response: Response, place: KeyPlace): void {
  if (place.in !== "query" || !URL.canParse(response.url)) return;
  const url = new URL(response.url);
  url.searchParams.set(place.name, "redacted");
  Object.defineProperty(response, "url", { value: url.href });
}

/** Makes an error of `fetch` forget the key: some runtimes quote the URL. */
export function hideKeyInError(error: unknown, sent: SentRequest, place: KeyPlace): unknown {
  return place.in === "query" ? rewriteError(error, (text) => hideKey(text, sent, place)) : error;
}

/** Rewrites the texts of an error and its causes. */
export function rewriteError(error: unknown, rewrite: (text: string) => string): unknown {
  if (typeof error === "string") return rewrite(error);
  for (let at = error; at instanceof Error; at = at.cause) {
    for (const name of Object.getOwnPropertyNames(at)) {
      const value: unknown = Reflect.get(at, name);
      if (typeof value === "string") Reflect.set(at, name, rewrite(value));
    }
  }
  return error;
}
