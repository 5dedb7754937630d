import { trimKey } from "../auth/api-key.ts";
import type { Key, KeyFunction } from "../auth/api-key.ts";
import type { PreparedKey, SecurityScheme } from "../auth/scheme.ts";
import { SDKError } from "../platform/errors.ts";
import { readVariable } from "../platform/platform.ts";
import { keysOfFunction } from "./keys-of-function.ts";
import type { ClientOptions } from "./client-options.ts";
import type { Tokens, TokenScheme } from "./tokens.ts";
import type { BaseURL } from "./valid-base-url.ts";

/** How the key of an option travels, and the environment variable that may hold it. */
export interface KeyOption {
  readonly scheme: SecurityScheme | TokenScheme;
  readonly variable: string;
}

/** A key that a client has. */
export interface GivenKey extends PreparedKey {
  /** The option that holds it. */
  readonly option: string;
  readonly scheme: SecurityScheme;
  readonly key: Key;
  /** Where it is requested before each attempt. */
  readonly tokens: Tokens | undefined;
}

export interface APIKeys {
  /** By option. */
  readonly keys: Readonly<Record<string, KeyOption>>;
  /** The option that `apiKey` stands for. */
  readonly main: string;
}

interface KeyedAPI {
  readonly servers: Readonly<Record<string, unknown>>;
  readonly environmentVariables: { readonly apiKey: string };
}

/**
 * The keys of a client by their options: each from its option, else from its variable.
 * @throws SDKError for a key that cannot be sent
 */
export function findKeys(
  { keys, main }: APIKeys,
  api: KeyedAPI,
  options: ClientOptions,
  server: BaseURL,
): Map<string, GivenKey> {
  const given = new Map<string, GivenKey>();
  for (const [option, { scheme, variable }] of Object.entries(keys)) {
    const client = { ...server, servers: api.servers, option };
    const tokensOf: TokensOf = (credentials) =>
      "tokensOf" in scheme ? scheme.tokensOf(credentials, variable, client) : undefined;
    const isMain = option === main;
    const found =
      validOption(option, Reflect.get(options, option), tokensOf) ??
      (isMain ? validOption("apiKey", options.apiKey, tokensOf) : undefined) ??
      readVariable(variable) ??
      (isMain ? readVariable(api.environmentVariables.apiKey) : undefined) ??
      tokensOf(undefined);
    if (found === undefined) continue;
    const [key, tokens] = typeof found === "object" ? [found.key, found] : [found, undefined];
    given.set(option, { option, scheme, key, tokens, ...namingKey(option, () => scheme.prepare(key)) });
  }
  return given;
}

/** Of several keys, the one that cannot be sent is named. */
export function namingKey<Result>(option: string, useKey: () => Result): Result {
  try {
    return useKey();
  } catch (error) {
    if (error instanceof SDKError) error.message = `${option}: ${error.message}`;
    throw error;
  }
}

/** `undefined`: the scheme takes no credentials. */
type TokensOf = (credentials: object | undefined) => Tokens | undefined;

function validOption(option: string, value: unknown, tokensOf: TokensOf): string | Tokens | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string" || value === null) return trimKey(value, option);
  if (isKeyFunction(value)) return keysOfFunction(value, option);
  const tokens = typeof value === "object" ? tokensOf(value) : undefined;
  if (tokens !== undefined) return tokens;
  throw new SDKError(`${option} must be a string, or a function that returns one; got ${typeof value}.`);
}

/** What it gives is checked once it is called. */
function isKeyFunction(value: unknown): value is KeyFunction {
  return typeof value === "function";
}
