import { redactor, secretsOfFetch } from "../platform/redact.ts";
import type { Redact } from "../platform/redact.ts";
import type { SecurityScheme, SentRequest } from "./scheme.ts";

/** Redacts the key that a request was sent with, and what its `fetch` shows a proxy: looked up once there is a text. */
export function keyRedactor(sent: SentRequest, by: { securityScheme: SecurityScheme; fetch: object }): Redact {
  let redact: Redact | undefined;
  return (text) => {
    redact ??= redactor([...secretsOf(sent, by.securityScheme), ...secretsOfFetch(by.fetch)].flatMap(spellingsOf));
    return redact(text);
  };
}

/** Whether a header of a request holds its key, or other credentials. */
export function isCredential(
  sent: SentRequest,
  by: { securityScheme: SecurityScheme; fetch: object },
): (header: [name: string, value: string]) => boolean {
  const redact = keyRedactor(sent, by);
  const secrets = by.securityScheme.sentSecrets?.(sent) ?? [];
  return ([name, value]) =>
    /^(?:proxy-)?authorization$|^cookie$/.test(name) || secrets.includes(value) || redact(value) !== value;
}

/** The key, and whatever else the headers for credentials hold. */
function secretsOf(sent: SentRequest, { sentSecrets }: SecurityScheme): string[] {
  const { authorization = "", cookie = "" } = sent.headers;
  const credentials = authorization.replace(/^\S+ /, "");
  const cookies = cookie.split(/; */).map((one) => one.replace(/^[^=]*=/, ""));
  return [credentials, ...decodeBasic(authorization), ...cookies, ...(sentSecrets?.(sent) ?? [])];
}

/** A secret as URLs, forms and JSON spell it. Many servers write a slash as `\\/`, and base64 without its padding. */
function spellingsOf(secret: string): string[] {
  const inForm = String(new URLSearchParams({ "": secret })).slice(1);
  const inJSON = JSON.stringify(secret).slice(1, -1);
  return [secret.replace(/=+$/, ""), secret, encodeURIComponent(secret), inForm, inJSON, inJSON.replaceAll("/", "\\/")];
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
