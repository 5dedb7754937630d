import { SDKError } from "./errors.ts";
import type { HeaderRecord } from "./headers.ts";

/** Gives the key of one attempt: for keys that expire. */
export type KeyFunction = () => string | Promise<string>;

/** Holds the place of a key that is still to be asked for, so that a call's own header can take or remove it. */
export const pendingAuthorization = "Bearer";

const unsendable = /[^\x20-\x7e]/;

/**
 * The `Authorization` header for a key. No message quotes the key.
 * @throws SDKError for a blank key, and for one that cannot be sent
 */
export function authorization(key: string): string {
  const trimmed = typeof key === "string" ? key.trim() : "";
  if (trimmed === "") throw new SDKError("The API key is blank.");
  if (unsendable.test(trimmed)) {
    throw new SDKError("The API key holds a character that no key has, such as a line break. Was it pasted whole?");
  }
  return `Bearer ${trimmed}`;
}

/**
 * Adds the key of one attempt to its headers.
 * @throws SDKError when the function fails; its error is the `cause`
 */
export async function addKey(headers: Readonly<HeaderRecord>, askForKey: KeyFunction): Promise<HeaderRecord> {
  let key: string;
  try {
    key = await askForKey();
  } catch (cause) {
    throw new SDKError("The `apiKey` function failed, so nothing was sent.", { cause });
  }
  return { ...headers, authorization: authorization(key) };
}

/** A text of the server without the key, should the server quote it. */
export function hideKey(text: string, authorizationHeader: string | undefined): string {
  const key = authorizationHeader?.replace(/^Bearer /, "") ?? "";
  return key.length < 8 ? text : text.replaceAll(key, "[redacted]"); // shorter ones are found in any text
}
