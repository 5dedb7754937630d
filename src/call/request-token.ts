import { keyRedactor } from "../auth/redact-key.ts";
import { basic } from "../auth/schemes.ts";
import type { SecurityScheme } from "../auth/scheme.ts";
import { form } from "../http/body/form.ts";
import type { HeaderRecord } from "../http/headers.ts";
import { APIError } from "../platform/errors.ts";
import type { OAuth2Credentials, OAuth2Token } from "../settings/credentials.ts";
import type { Settings } from "../settings/settings.ts";
import { newCallState } from "./call.ts";
import type { Call, ResponseReader } from "./call.ts";
import { send } from "./send.ts";
import { isRefusal, tokenMissing, tokenRefused } from "./token-refusal.ts";
import type { RefusedRequest } from "./token-refusal.ts";

export interface TokenRequest extends RefusedRequest {
  readonly credentials: OAuth2Credentials;
}

/**
 * Requests a token as RFC 6749 says, with the `fetch`, the limits and the retries of a client.
 * @throws AuthenticationError where the server gives none
 */
export async function requestToken(settings: Settings, request: TokenRequest): Promise<OAuth2Token> {
  const { url, credentials } = request;
  const path = url.pathname + url.search;
  const call: Call = { method: "POST", path, body: membersOf(credentials), bodyType: form, responseKind: asMembers };
  const own = settingsFor(settings, request);
  const date = settings.clock.date(); // the server counts from a moment after
  const sent = send<TokenResponse | undefined>(own, call, newCallState());
  const { data = {}, response } = await sent.catch((error: unknown) => {
    throw error instanceof APIError && isRefusal(error) ? tokenRefused(error, request) : error;
  });
  const { access_token, expires_in, refresh_token } = data;
  if (!isText(access_token)) {
    throw tokenMissing(data, response, request, keyRedactor({ url: url.href, headers: own.headers }, own));
  }
  const seconds = Number(expires_in ?? NaN); // some servers write it as a text
  return {
    accessToken: access_token,
    expiresAt: seconds >= 0 ? date + seconds * 1000 : undefined,
    refreshToken: credentials.refreshToken && (isText(refresh_token) ? refresh_token : credentials.refreshToken),
  };
}

/** The body of a response, as far as it is an object. */
type TokenResponse = Readonly<Record<string, unknown>>;

/** Read whatever its content type is, and never quoted: a token may be in it in any case. */
const asMembers: ResponseReader = {
  keeps: () => false,
  read(text): TokenResponse {
    try {
      return { ...JSON.parse(text) };
    } catch {
      return {};
    }
  },
};

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** The form that is sent. What the caller adds wins, as servers have grants of their own. */
function membersOf(credentials: OAuth2Credentials): Record<string, string | undefined> {
  const { clientId, clientSecret, refreshToken, scopes, parameters } = credentials;
  const grant =
    refreshToken === undefined
      ? { grant_type: "client_credentials" }
      : { grant_type: "refresh_token", refresh_token: refreshToken };
  const client = isInHeader(credentials) ? {} : { client_id: clientId, client_secret: clientSecret };
  return { ...grant, scope: scopes?.join(" "), ...client, ...parameters };
}

/** A public client has only its ID, which goes in the body. */
function isInHeader({ clientSecret, clientAuthentication }: OAuth2Credentials): boolean {
  return clientSecret !== undefined && clientAuthentication !== "client_secret_post";
}

/** Nothing of the client's goes along but its name: neither its default headers nor its query, and no middleware. */
function settingsFor(settings: Settings, { url, credentials }: TokenRequest): Settings {
  const { callSettings } = settings;
  const own: Partial<Settings> = {
    baseURL: url.origin,
    findServer: undefined,
    keys: undefined,
    securityScheme: secretScheme(credentials),
    requestKey: undefined,
    headers: headersOf(settings, credentials),
    query: undefined,
    idempotencyKeys: false,
    pacer: undefined,
    callSettings: {
      ...callSettings,
      retryWrites: true, // a token more does no harm
      middleware: undefined,
      fetchOptions: { ...callSettings.fetchOptions, redirect: "manual" }, // to another host the secret must not go
    },
  };
  return Object.assign(Object.create(settings), own);
}

function headersOf({ headers }: Settings, credentials: OAuth2Credentials): HeaderRecord {
  const { "user-agent": userAgent } = headers;
  const { clientId, clientSecret = "" } = credentials;
  return {
    accept: "application/json",
    ...(userAgent !== undefined && { "user-agent": userAgent }),
    // Encoded as in a form: so says RFC 6749, and it keeps a colon in the ID apart from the one between the two.
    ...(isInHeader(credentials) && basic.prepare([clientId, clientSecret].map(encodeURIComponent).join(":")).headers),
  };
}

/** No key is added to the request, but what it holds is secret. */
function secretScheme(credentials: OAuth2Credentials): SecurityScheme {
  const { clientSecret = "", refreshToken = "", parameters = {} } = credentials;
  const secrets = [clientSecret, refreshToken, ...Object.values(parameters)];
  return { ...basic, needsKey: () => false, sentSecrets: () => secrets };
}
