import { SDKError } from "../platform/errors.ts";

/** Returns the key for one attempt: for keys that expire. */
export type KeyFunction = () => string | Promise<string>;

export type Key = string | KeyFunction;

/** What can be sent in a header. */
export const headerText: RegExp = /^[\x20-\x7e]*$/;

/** What can be sent where it is encoded: all but control characters and lone surrogates. `\p{Cc}` takes long to load. */
export const anyText: RegExp = /^[^\0-\x1f\x7f-\x9f\ud800-\udfff]*$/u;

/**
 * The key without the white space around it. No message quotes it.
 * @param sendable the texts that the scheme can send
 * @throws SDKError for a blank key, and for one that cannot be sent
 */
export function validKey(key: string, sendable: RegExp): string {
  const trimmed = typeof key === "string" ? key.trim() : "";
  if (trimmed === "") throw new SDKError("The API key is blank: check what the `apiKey` function returns.");
  if (!sendable.test(trimmed)) {
    throw new SDKError(
      "The API key holds a character that cannot be sent, such as a line break. Check how it was copied.",
    );
  }
  return trimmed;
}

/**
 * Calls the key function of a client, for one attempt.
 * @throws SDKError when the function fails; its error is the `cause`
 */
export async function callKeyFunction(requestKey: KeyFunction, option = "apiKey"): Promise<string> {
  try {
    return (await requestKey()) ?? ""; // a program without types may give nothing: that is a blank key
  } catch (cause) {
    throw new SDKError(`The \`${option}\` function failed, so the attempt was not sent.`, { cause });
  }
}
