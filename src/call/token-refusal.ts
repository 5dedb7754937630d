import { requestIdOf } from "../http/headers.ts";
import { AuthenticationError } from "../platform/errors.ts";
import type { APIErrorDetails } from "../platform/errors.ts";
import type { Redact } from "../platform/redact.ts";
import { asSentence } from "../platform/sentence.ts";

/** The token request that was refused. */
export interface RefusedRequest {
  readonly url: URL;
  /** The option that holds the credentials, for messages. */
  readonly option: string;
}

/** Whether a server refuses a token for good. Others are the errors of any call: too many, or the server is down. */
export function isRefusal({ status }: { readonly status: number }): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

/** The error for a response without a token: it says what to do next. `error` is the body, without secrets. */
export function tokenRefused(response: Omit<APIErrorDetails, "code">, request: RefusedRequest): AuthenticationError {
  const { error: code, error_description: description } = membersOf(response.error);
  const stated = [code, description].filter((text) => text !== undefined).join(": ");
  const problem = asSentence(`${response.status} ${stated || "The response holds no token"}`);
  const { headers, response: whole } = response; // getters, of an error
  return new AuthenticationError(`${problem} ${adviceFor(code, request)}`, {
    ...response,
    headers,
    response: whole,
    code,
  });
}

/** The same, of a response that is 2xx. Only what an error has is taken of its body. */
export function tokenMissing(
  body: Readonly<Record<string, unknown>>,
  response: Response,
  request: RefusedRequest,
  redact: Redact,
): AuthenticationError {
  const texts = Object.entries(membersOf(body)).map(([name, text]) => [name, text && redact(text)]);
  const { status, headers } = response;
  const none = { type: undefined, param: undefined, retryAfter: undefined };
  const error: unknown = Object.fromEntries(texts);
  const sent = { method: "POST", path: request.url.pathname, requestId: requestIdOf(headers) };
  return tokenRefused({ ...none, ...sent, status, headers, response, error }, request);
}

interface ErrorMembers {
  readonly error: string | undefined;
  readonly error_description: string | undefined;
}

function membersOf(body: unknown): ErrorMembers {
  const { error, error_description }: Partial<Record<string, unknown>> = { ...Object(body) };
  return { error: asText(error), error_description: asText(error_description) };
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** By the error codes of RFC 6749, section 5.2. */
function adviceFor(code: string | undefined, { option, url }: RefusedRequest): string {
  switch (code) {
    case "invalid_client":
      return (
        `Check clientId and clientSecret of the option ${option}; if the server wants them in the body, set its ` +
        'clientAuthentication: "client_secret_post".'
      );
    case "invalid_grant":
      return `What ${option} holds has expired, was revoked, or was used before: get a new refresh token, and pass that.`;
    case "invalid_scope":
      return `Check ${option}.scopes.`;
    case "unauthorized_client":
    case "unsupported_grant_type":
      return `The server does not let this client get tokens so: check how it is registered with the API, and ${option}.`;
    default:
      return `Check the option ${option}: it was sent to ${url.origin}${url.pathname}, which ${option}.tokenURL changes.`;
  }
}
