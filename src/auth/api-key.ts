import { SDKError } from "../platform/errors.ts";

/** A key that serves all calls until it ends. */
export interface SharedKey {
  readonly apiKey: string;
  /** Milliseconds since 1970. `Infinity`: it is used until the server refuses it. */
  readonly expiresAt: number;
}

/**
 * Returns the key for one attempt, or one with its end, which serves all calls until then: for keys that expire. Called
 * once more where the server refuses the key with 401.
 */
export type KeyFunction = () => string | SharedKey | Promise<string | SharedKey>;

/** The same for what sends an attempt. */
export type RequestKey = () => string | Promise<string>;

export type Key = string | KeyFunction;

/** What can be sent in a header. */
export const headerText: RegExp = /^[\x20-\x7e]*$/;

/** What can be sent where it is encoded: all but control characters and lone surrogates. `\p{Cc}` takes long to load. */
export const anyText: RegExp = /^[^\0-\x1f\x7f-\x9f\ud800-\udfff]*$/u;

/**
 * The key that an option gives, without the white space around it.
 * @throws SDKError for a blank one: that of the environment may be another tenant's
 */
export function trimKey(key: string | null, option: string): string {
  if (key?.trim()) return key.trim();
  throw new SDKError(`The API key is blank: leave ${option} out for that of the environment.`);
}

/**
 * The key without the white space around it. No message quotes it.
 * @param sendable the texts that the scheme can send
 * @throws SDKError for a blank key, and for one that cannot be sent
 */
export function validKey(key: string, sendable: RegExp): string {
  const trimmed = typeof key === "string" ? key.trim() : "";
  if (trimmed === "") throw new SDKError("The API key is blank: check what its function returns.");
  if (!sendable.test(trimmed)) {
    throw new SDKError(
      "The API key holds a character that cannot be sent, such as a line break. Check how it was copied.",
    );
  }
  return trimmed;
}
