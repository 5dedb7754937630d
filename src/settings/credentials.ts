/** A token that the client has requested. */
export interface OAuth2Token {
  readonly accessToken: string;
  /** Milliseconds since 1970. `undefined`: the server does not say, and the token is used until it is refused. */
  readonly expiresAt: number | undefined;
  /** With which the next one is requested: that of before, unless the server has sent another. */
  readonly refreshToken: string | undefined;
}

/** What all flows of OAuth 2.0 have in common. */
export interface TokenOptions {
  clientId: string;
  /** What the token is to permit. Default: what the server grants of itself. */
  scopes?: readonly string[] | undefined;
  /** Where tokens are requested. Default: the URL of the document; beside a `baseURL` only where that stands for it. */
  tokenURL?: string | undefined;
  /**
   * How the client proves who it is: in the header `Authorization`, or in the body. Default `client_secret_basic`, which
   * is the header.
   */
  clientAuthentication?: "client_secret_basic" | "client_secret_post" | undefined;
  /** Further parameters of the token request, such as `audience`. */
  parameters?: Readonly<Record<string, string>> | undefined;
  /** A token of before, to begin with. */
  accessToken?: string | undefined;
  /** When that expires, in milliseconds since 1970. Default: it is used until it is refused. */
  expiresAt?: number | undefined;
  /** Called with each token that was requested, before it is used: to keep it. Calls wait for it, and fail if it fails. */
  onToken?: ((token: OAuth2Token) => void | Promise<void>) | undefined;
}

/** For an API that a program calls as itself: the client requests tokens by the flow `clientCredentials`. */
export interface ClientCredentials extends TokenOptions {
  clientSecret: string;
  refreshToken?: undefined;
}

/** For an API that a program calls for somebody who has consented: the client requests tokens with a refresh token. */
export interface RefreshCredentials extends TokenOptions {
  refreshToken: string;
  /** Not of a public client. */
  clientSecret?: string | undefined;
}

export type OAuth2Credentials = ClientCredentials | RefreshCredentials;
