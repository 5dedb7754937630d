import { SDKError } from "../platform/errors.ts";
import { fromBase64 } from "./decode.ts";

/** A `CryptoKey`, which has no name of its own among the types of Node. */
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** A secret that the API shows when a webhook is set up: as a text, or its bytes. */
export type WebhookSecret = string | Uint8Array;

/** The bytes of a secret that is given as text: those of the text, or what they are in Base64 after `whsec_`. */
export type SecretFormat = "text" | "base64";

/** The keys that verify what was signed with any of the secrets. */
export async function importSecrets(
  given: WebhookSecret | readonly WebhookSecret[],
  { algorithm, secret }: { readonly algorithm: string; readonly secret: SecretFormat },
): Promise<Key[]> {
  const secrets = Array.isArray(given) ? given : [given];
  if (secrets.length === 0) throw new SDKError("The list of secrets is empty: pass the secret of the webhook.");
  const hmac = { name: "HMAC", hash: algorithm };
  return Promise.all(
    secrets.map((one) => crypto.subtle.importKey("raw", secretBytes(one, secret), hmac, false, ["verify"])),
  );
}

function secretBytes(secret: unknown, kind: SecretFormat): Uint8Array<ArrayBuffer> {
  const bytes = secret instanceof Uint8Array ? new Uint8Array(secret) : readSecret(secret, kind);
  if (bytes !== undefined && bytes.length > 0) return bytes;
  const expected = kind === "base64" ? "a text in Base64, which may begin with whsec_" : "a text that is not empty";
  throw new SDKError(
    `The secret of the webhook must be ${expected}, or its bytes. It is shown where the webhook is set up.`,
  );
}

function readSecret(secret: unknown, kind: SecretFormat): Uint8Array<ArrayBuffer> | undefined {
  if (typeof secret !== "string") return undefined;
  return kind === "text" ? new TextEncoder().encode(secret) : fromBase64(secret.replace(/^whsec_/, ""));
}
