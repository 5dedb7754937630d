import type { KeyFunction, RequestKey } from "../auth/api-key.ts";
import type { SecurityScheme } from "../auth/scheme.ts";
import type { KeySettings, RenewKey } from "./key-settings.ts";
import type { TokenClient } from "./token-url.ts";

/** A scheme whose keys are tokens, which the client may request itself. */
export interface TokenScheme extends SecurityScheme {
  /**
   * The tokens of these credentials; of those in variables, where none are given.
   * @param variable what the names of those variables begin with
   * @throws SDKError for credentials that cannot work
   */
  tokensOf(credentials: object | undefined, variable: string, client: TokenClient): Tokens | undefined;
}

/** The tokens of some credentials, or the keys of a function. */
export interface Tokens {
  /** Stands for all of them where clients are told apart by their keys. */
  readonly key: KeyFunction;
  /** A method, so that it may take all settings of a client: those are made of what is here. */
  forCall(settings: KeySettings): CallTokens;
}

/** Those of one call. */
export interface CallTokens {
  /** @throws AuthenticationError where the server gives none, and SDKError where the function fails */
  readonly requestKey: RequestKey;
  /** Once, after a 401. */
  readonly renewKey: RenewKey;
}
