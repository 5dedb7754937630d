import { isCredential, keyRedactor } from "../auth/redact-key.ts";
import type { SentRequest } from "../auth/scheme.ts";
import type { FetchBody } from "../http/body/body.ts";
import { SDKError } from "../platform/errors.ts";
import { redactError, redactResponse } from "../platform/redact.ts";
import type { CallDescription } from "../settings/events.ts";
import type { Settings } from "../settings/settings.ts";
import type { Attempt, Bytes, Middleware } from "../settings/middleware.ts";
import type { BuiltRequest } from "./build-request.ts";
import type { CallState } from "./call.ts";
import { describeCall } from "./describe-call.ts";
import { ThrownByMiddleware } from "./thrown-by-middleware.ts";

/** What all middleware of an attempt shares. */
export interface AttemptOfCall {
  readonly state: CallState;
  /** Without the key. */
  readonly request: Pick<BuiltRequest, "name" | "method" | "path" | "url">;
  readonly settings: Pick<Settings, "securityScheme" | "fetch">;
  readonly signal: AbortSignal;
}

/** A request with its key and its body, between two middlewares. */
export interface Message extends SentRequest {
  readonly body: FetchBody | undefined;
}

/** Sends what the last middleware leaves. */
export type Transmit = (message: Message) => Promise<Response>;

/** Runs an attempt through its middleware. Rejects with ThrownByMiddleware for all errors but those of `transmit`. */
export async function runMiddleware(
  list: readonly Middleware[],
  attempt: AttemptOfCall,
  message: Message,
  transmit: Transmit,
): Promise<Response> {
  let failure: { readonly error: unknown } | undefined;
  async function send(changed: Message): Promise<Response> {
    try {
      return await transmitSafely(attempt, changed, transmit);
    } catch (error) {
      failure = { error };
      throw error;
    }
  }
  try {
    return await runFrom(list, attempt, message, send);
  } catch (error) {
    throw failure !== undefined && failure.error === error ? error : new ThrownByMiddleware(error);
  }
}

/** Neither the response nor an error of `fetch` shows the key: a middleware may print them. */
async function transmitSafely({ settings }: AttemptOfCall, message: Message, transmit: Transmit): Promise<Response> {
  const redact = keyRedactor(message, settings);
  try {
    return redactResponse(await transmit(message), redact);
  } catch (error) {
    throw redactError(error, redact);
  }
}

async function runFrom(
  [first, ...rest]: readonly Middleware[],
  attempt: AttemptOfCall,
  message: Message,
  send: Transmit,
): Promise<Response> {
  if (first === undefined) return await send(message);
  const view = new AttemptView(attempt, message, first.seesCredentials === true);
  let isPassedOn = false;
  const response: unknown = await first(view, () => {
    if (isPassedOn)
      return Promise.reject(new SDKError("A middleware may call next() once: the client does the retries."));
    isPassedOn = true;
    const passed = runFrom(rest, attempt, view.toMessage(), send);
    passed.catch(() => {}); // a middleware that does not wait for it has another result
    return passed;
  });
  if (isResponse(response)) return response;
  throw new SDKError("A middleware must return a Response: that of next(), or one of its own.");
}

/** Tested this way, since a Response may be that of another `fetch`. */
function isResponse(value: unknown): value is Response {
  return typeof value === "object" && value !== null && "status" in value && "headers" in value;
}

/** What one middleware sees of an attempt, and has changed in it. */
class AttemptView implements Attempt {
  readonly call: CallDescription;
  readonly number: number;
  readonly signal: AbortSignal;
  readonly url: string;
  readonly headers: Headers;
  readonly #message: Message;
  /** Headers that it does not see. */
  readonly #hidden: readonly (readonly [name: string, value: string])[];
  #body: FetchBody | undefined;

  constructor({ settings, state, request, signal }: AttemptOfCall, message: Message, seesCredentials: boolean) {
    this.call = describeCall(state, request);
    this.number = state.attempts;
    this.signal = signal;
    this.url = seesCredentials ? message.url : keyRedactor(message, settings)(request.url);
    this.headers = new Headers(message.headers);
    this.#message = message;
    this.#hidden = seesCredentials ? [] : Object.entries(message.headers).filter(isCredential(message, settings));
    for (const [name] of this.#hidden) this.headers.delete(name);
    this.#body = message.body;
  }

  async bodyBytes(): Promise<Bytes> {
    if (this.#body instanceof ReadableStream) {
      throw new SDKError(
        "The body of this attempt is a stream, whose bytes pass only once: give it as bytes to sign it.",
      );
    }
    const packed = new Response(this.#body ?? null);
    const contentType = packed.headers.get("content-type");
    const bytes = new Uint8Array(await packed.arrayBuffer());
    if (contentType !== null && !this.headers.has("content-type")) this.headers.set("content-type", contentType);
    if (this.#body !== undefined) this.#body = bytes;
    return bytes;
  }

  /** The request with what the middleware has changed. */
  toMessage(): Message {
    const headers = Object.fromEntries([...this.#hidden, ...this.headers]);
    return { url: this.#message.url, headers, body: this.#body };
  }
}
