import { SDKError } from "../platform/errors.ts";

export const idempotencyHeader = "idempotency-key";

/** A key that no other call has. */
export function mintIdempotencyKey(): string {
  return crypto.randomUUID?.() ?? randomHex(); // browsers have no randomUUID on plain http
}

function randomHex(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @throws SDKError for a key that a server would refuse */
export function checkIdempotencyKey(key: string | undefined): void {
  if (key === undefined || (key.length > 0 && key.length <= 255)) return;
  throw new SDKError(`An idempotency key must have 1 to 255 characters; this one has ${key.length}.`);
}
