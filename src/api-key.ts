import { SDKError } from "./errors.ts";

/** Gives the key of one attempt: for keys that expire. */
export type KeyFunction = () => string | Promise<string>;

/**
 * The key without the white space around it. No message quotes it.
 * @param sendable what can be sent where the key goes
 * @throws SDKError for a blank key, and for one that cannot be sent
 */
export function checkKey(key: string, sendable: RegExp): string {
  const trimmed = typeof key === "string" ? key.trim() : "";
  if (trimmed === "") throw new SDKError("The API key is blank.");
  if (!sendable.test(trimmed)) {
    throw new SDKError("The API key holds a character that no key has, such as a line break. Was it pasted whole?");
  }
  return trimmed;
}

/**
 * Asks for the key of one attempt.
 * @throws SDKError when the function fails; its error is the `cause`
 */
export async function requestKey(askForKey: KeyFunction): Promise<string> {
  try {
    return await askForKey();
  } catch (cause) {
    throw new SDKError("The `apiKey` function failed, so nothing was sent.", { cause });
  }
}
