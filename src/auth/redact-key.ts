import { redactor } from "../platform/redact.ts";
import type { Redact } from "../platform/redact.ts";
import type { SecurityScheme, SentRequest } from "./scheme.ts";

/** Redacts the key that a request was sent with. */
export function keyRedactor(sent: SentRequest, scheme: SecurityScheme): Redact {
  return redactor(() => secretsOf(sent, scheme));
}

/** The key, and whatever else the headers for credentials hold, in all spellings. */
function secretsOf(sent: SentRequest, { sentSecrets }: SecurityScheme): string[] {
  const { authorization = "", cookie = "" } = sent.headers;
  const credentials = authorization.replace(/^\S+ /, "");
  const cookies = cookie.split(/; */).map((one) => one.replace(/^[^=]*=/, ""));
  const texts = [credentials, ...decodeBasic(authorization), ...cookies, ...(sentSecrets?.(sent) ?? [])];
  return texts.flatMap((text) => [text, encodeURIComponent(text), ...inJSON(text)]);
}

/** Many servers write a slash as `\\/`. */
function inJSON(text: string): string[] {
  const escaped = JSON.stringify(text).slice(1, -1);
  return [escaped, escaped.replaceAll("/", "\\/")];
}

/** The secret of a Basic header, which may be a call's own: without a password it is the user name. */
function decodeBasic(authorization: string): string[] {
  if (!/^Basic /i.test(authorization)) return [];
  try {
    const bytes = Uint8Array.from(atob(authorization.slice(6)), (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(bytes);
    return text.endsWith(":") ? [text.slice(0, -1)] : [text, text.slice(text.indexOf(":") + 1)];
  } catch {
    return []; // not base64
  }
}
