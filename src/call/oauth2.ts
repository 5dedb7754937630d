import { bearer } from "../auth/schemes.ts";
import { SDKError } from "../platform/errors.ts";
import { readVariable } from "../platform/platform.ts";
import { checkCredentials } from "../settings/check-credentials.ts";
import type { ClientCredentials, OAuth2Credentials } from "../settings/credentials.ts";
import type { Tokens, TokenScheme } from "../settings/tokens.ts";
import type { TokenClient } from "../settings/token-url.ts";
import { SharedTokens } from "./shared-tokens.ts";

/** Where the document has tokens requested, by flow: by the program for itself, and with a refresh token. */
export interface TokenURLs {
  readonly clientCredentials?: string;
  readonly refresh?: string;
}

/** A bearer token that the client may request itself. The code for that is loaded with the first one. */
export function oauth2(urls: TokenURLs): TokenScheme {
  const fromVariables = new Map<string, ClientCredentials>();

  function readCredentials(variable: string): ClientCredentials | undefined {
    const clientId = readVariable(`${variable}_CLIENT_ID`);
    const clientSecret = readVariable(`${variable}_CLIENT_SECRET`);
    if (!clientId || !clientSecret || urls.clientCredentials === undefined) return undefined;
    const name = JSON.stringify([clientId, clientSecret]);
    const credentials = fromVariables.get(name) ?? { clientId, clientSecret };
    fromVariables.set(name, credentials); // the same object for all clients: they share its tokens
    return credentials;
  }

  return {
    ...bearer,
    keyHint: urls.clientCredentials === undefined ? "" : ", a token or { clientId, clientSecret }",
    tokensOf(given, variable, client) {
      const { option } = client;
      const credentials = given ?? readCredentials(variable);
      if (credentials === undefined) return undefined;
      checkCredentials(credentials, option);
      const url = credentials.refreshToken === undefined ? urls.clientCredentials : urls.refresh;
      if (url === undefined && credentials.tokenURL === undefined) throw withoutFlow(option, credentials);
      return sharedTokens(credentials, url ?? "", client);
    },
  };
}

function withoutFlow(option: string, credentials: OAuth2Credentials): SDKError {
  const flow = credentials.refreshToken === undefined ? "a clientSecret alone" : "a refresh token";
  return new SDKError(
    `The document does not say where to get tokens with ${flow}: pass ${option}.tokenURL, or a token that you have got.`,
  );
}

/** By their credentials: those of a client that `withOptions` makes are the same object. */
const tokensByCredentials = /* @__PURE__ */ new WeakMap<object, Map<string, Tokens>>();

/** The tokens of these credentials at this address; with credentials that were changed since, others. */
function sharedTokens(credentials: OAuth2Credentials, documentedURL: string, client: TokenClient): Tokens {
  const known = tokensByCredentials.get(credentials) ?? new Map<string, Tokens>();
  tokensByCredentials.set(credentials, known);
  const name = JSON.stringify([credentials, documentedURL, client.baseURL]);
  const tokens = known.get(name) ?? new SharedTokens({ ...credentials }, documentedURL, client);
  known.set(name, tokens);
  return tokens;
}
