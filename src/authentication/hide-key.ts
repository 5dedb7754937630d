import type { Authentication, SentRequest } from "./authentication.ts";

/** A text without the key that a request was sent with, should the server or `fetch` quote it. */
export function hideKey(text: string, sent: SentRequest, authentication: Authentication): string {
  let hidden = text;
  for (const secret of secretsOf(sent, authentication)) hidden = hidden.replaceAll(secret, "[redacted]");
  return hidden;
}

/** The key, and what else stands in headers made for keys, in all spellings; the longest first. */
function secretsOf(sent: SentRequest, { findKey }: Authentication): string[] {
  const { authorization = "", cookie = "" } = sent.headers;
  const credentials = authorization.replace(/^\S+ /, "");
  const cookies = cookie.split(/; */).map((one) => one.replace(/^[^=]*=/, ""));
  const texts = [credentials, ...decodeBasic(authorization), ...cookies, findKey?.(sent) ?? ""];
  const spellings = new Set(texts.flatMap((text) => [text, encodeURIComponent(text)]));
  // Shorter ones are found in any text.
  return [...spellings].filter(({ length }) => length >= 8).sort((a, b) => b.length - a.length);
}

/** `user:password` and `password` of a Basic header, which may be a call's own. */
function decodeBasic(authorization: string): string[] {
  if (!/^Basic /i.test(authorization)) return [];
  try {
    const bytes = Uint8Array.from(atob(authorization.slice(6)), (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(bytes);
    return [text, text.slice(text.indexOf(":") + 1)];
  } catch {
    return []; // it is no base64
  }
}
