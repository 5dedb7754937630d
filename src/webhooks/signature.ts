import { fromBase64, fromHex } from "./decode.ts";
import { WebhookError } from "./webhook-error.ts";
import type { ReceivedRequest } from "./webhook-request.ts";
import { importSecrets } from "./webhook-secret.ts";
import type { SecretFormat, WebhookSecret } from "./webhook-secret.ts";

/** How an API signs its webhooks: an HMAC over the body, and perhaps more, in a header. */
export interface SignatureScheme {
  /** The header that has the signature, or several of them. */
  readonly header: string;
  /** What stands before each: `sha256=`, `v1,`. */
  readonly prefix?: string;
  /** What stands between several. */
  readonly separator?: string;
  readonly encoding: "hex" | "base64";
  readonly algorithm: "SHA-1" | "SHA-256" | "SHA-512";
  /** The text that is signed, with `{body}`, `{timestamp}` and `{id}` for what they name. */
  readonly signed: string;
  /** The header with the time of sending, in Unix seconds, or what stands before it in the header of the signature. */
  readonly timestamp?: { readonly header: string } | { readonly prefix: string };
  /** The header with the ID of the message. */
  readonly id?: string;
  readonly secret: SecretFormat;
}

/** Standard Webhooks 1.0.0. */
export const standardWebhooks: SignatureScheme = {
  header: "webhook-signature",
  prefix: "v1,",
  separator: " ",
  encoding: "base64",
  algorithm: "SHA-256",
  signed: "{id}.{timestamp}.{body}",
  timestamp: { header: "webhook-timestamp" },
  id: "webhook-id",
  secret: "base64",
};

export interface VerifyOptions {
  /** Several while one takes the place of another: a signature by any of them counts. */
  readonly secret: WebhookSecret | readonly WebhookSecret[];
  /** Milliseconds that the time of sending may lie from now, either way: 5 minutes by default. */
  readonly tolerance?: number;
  /** The time, as `Date.now` gives it. For tests. */
  readonly now?: () => number;
}

/**
 * Verifies that a request was signed with one of the secrets, not long ago.
 * @throws WebhookError that says what is wrong, and holds neither a secret nor a signature
 */
export async function verifySignature(
  request: ReceivedRequest,
  scheme: SignatureScheme,
  options: VerifyOptions,
): Promise<void> {
  const keys = await importSecrets(options.secret, scheme);
  const signatures = readSignatures(request, scheme);
  const timestamp = readTimestamp(request, scheme);
  const message = signedBytes(request, scheme, timestamp);
  for (const key of keys) {
    for (const signature of signatures) {
      // Compares in constant time.
      if (await crypto.subtle.verify("HMAC", key, signature, message)) return checkTime(timestamp, options);
    }
  }
  throw new WebhookError(
    `No signature in ${scheme.header} is one of this body with this secret. Check that the secret is that of this endpoint, and that the body is as it was sent: a parsed and printed one differs.`,
    "altered",
  );
}

/** Signatures of another kind, such as `v1a,…`, do not count. */
function readSignatures(request: ReceivedRequest, scheme: SignatureScheme): Uint8Array<ArrayBuffer>[] {
  const { prefix = "", encoding } = scheme;
  const decode = encoding === "hex" ? fromHex : fromBase64;
  const texts = readParts(request, scheme).filter((text) => text.startsWith(prefix));
  return texts.flatMap((text) => decode(text.slice(prefix.length)) ?? []);
}

function readParts(request: ReceivedRequest, { header, separator }: SignatureScheme): string[] {
  const value = requireHeader(request, header);
  return (separator === undefined ? [value] : value.split(separator)).map((part) => part.trim());
}

function requireHeader(request: ReceivedRequest, name: string): string {
  const value = request.header(name);
  if (value !== undefined && value !== "") return value;
  throw new WebhookError(`The request has no header ${name}: it was not signed by the API.`, "unsigned");
}

/** Unix seconds as they were signed; undefined where the scheme has none. */
function readTimestamp(request: ReceivedRequest, scheme: SignatureScheme): string | undefined {
  const { timestamp, header } = scheme;
  if (timestamp === undefined) return undefined;
  const text =
    "header" in timestamp ? requireHeader(request, timestamp.header) : readPart(request, scheme, timestamp.prefix);
  if (text !== undefined && /^\d+$/.test(text)) return text;
  const place = "header" in timestamp ? timestamp.header : header;
  throw new WebhookError(`The header ${place} has no timestamp: digits were expected.`, "unsigned");
}

function readPart(request: ReceivedRequest, scheme: SignatureScheme, prefix: string): string | undefined {
  const part = readParts(request, scheme).find((text) => text.startsWith(prefix));
  return part?.slice(prefix.length);
}

function signedBytes(request: ReceivedRequest, scheme: SignatureScheme, timestamp = ""): Uint8Array<ArrayBuffer> {
  const id = scheme.id === undefined ? "" : requireHeader(request, scheme.id);
  const [before = "", after = ""] = scheme.signed.split("{body}").map((text) => fill(text, { id, timestamp }));
  const [first, last] = [before, after].map((text) => new TextEncoder().encode(text));
  return concat([first, request.body, last].flatMap((part) => part ?? []));
}

function fill(text: string, { id, timestamp }: { id: string; timestamp: string }): string {
  return text.replace(/\{(id|timestamp)\}/g, (_, name) => (name === "id" ? id : timestamp));
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function checkTime(timestamp: string | undefined, { tolerance = 300_000, now = Date.now }: VerifyOptions): void {
  if (timestamp === undefined) return;
  const distance = now() - Number(timestamp) * 1000;
  if (Math.abs(distance) <= tolerance) return;
  const seconds = Math.round(Math.abs(distance) / 1000);
  const when = distance > 0 ? `${seconds} s ago` : `${seconds} s from now`;
  throw new WebhookError(
    `The request was signed ${when}, and ${tolerance / 1000} s are allowed. If it is the first of its kind, check the clock of this machine.`,
    "late",
  );
}
