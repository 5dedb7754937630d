import { SDKError } from "../platform/errors.ts";
import type { OAuth2Credentials } from "./credentials.ts";
import { unknownName } from "./option-names.ts";

/** Each member: whether it can be that, and what it must be. */
const members: Readonly<Record<string, readonly [isValid: (value: unknown) => boolean, rule: string]>> = {
  clientId: [isText, "be a text"],
  clientSecret: [isText, "be a text"],
  refreshToken: [isText, "be a text"],
  tokenURL: [isText, "be a text"],
  accessToken: [isText, "be a text"],
  scopes: [(value) => Array.isArray(value) && value.every(isText), "be an array of texts"],
  clientAuthentication: [
    (value) => value === "client_secret_basic" || value === "client_secret_post",
    "be client_secret_basic or client_secret_post",
  ],
  parameters: [(value) => Object.values(Object(value)).every(isText), "hold texts"],
  expiresAt: [(value) => Number.isFinite(value), "be in milliseconds since 1970"],
  onToken: [(value) => typeof value === "function", "be a function"],
};

/**
 * Checks what a program without types may give.
 * @param option what holds them, for messages, which quote none of them
 * @throws SDKError for credentials that cannot work
 */
export function checkCredentials(given: object, option: string): asserts given is OAuth2Credentials {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  for (const [name, value] of entries) {
    const [isValid, rule] = Object.hasOwn(members, name) ? (members[name] ?? []) : [];
    if (isValid === undefined) throw unknownName(name, Object.keys(members), `\`${option}\``, "member");
    if (!isValid(value)) throw new SDKError(`${option}.${name} must ${rule}.`);
  }
  const names = entries.map(([name]) => name);
  if (!names.includes("clientId")) throw new SDKError(`${option} needs a clientId.`);
  if (names.includes("clientSecret") || names.includes("refreshToken")) return;
  throw new SDKError(`${option} needs a clientSecret, or a refreshToken.`);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
