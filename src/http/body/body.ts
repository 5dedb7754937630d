import { SDKError } from "../../platform/errors.ts";
import { toJSON } from "../json.ts";

/** What `fetch` can send. Named this way, since `BodyInit` is not among the types of Node. */
export type FetchBody = NonNullable<RequestInit["body"]>;

/** A body for `fetch`, and its content type. */
export interface BuiltBody {
  readonly content: FetchBody;
  /** `undefined`: `fetch` sets it. */
  readonly contentType: string | undefined;
}

/** Reads what has to be in memory before it can be sent, which may take long. The signal ends it. */
export type LoadBody = (signal: AbortSignal) => Promise<BuiltBody>;

/**
 * How a body is written, where that is not JSON. A value rather than a name, so that a bundle without forms and files
 * holds no code for them.
 */
export type BodyType = (body: unknown, contentType: string | undefined) => BuiltBody | LoadBody;

/** What a body is built from. */
interface BodyParts {
  readonly method: string;
  readonly body?: unknown;
  readonly bodyType?: BodyType | undefined;
  readonly contentType?: string | undefined;
}

/**
 * Turns the body of a call into one for `fetch`, once for all attempts.
 * @throws SDKError for a body that cannot be sent
 */
export function buildBody({
  method,
  body,
  bodyType = jsonBody,
  contentType,
}: BodyParts): BuiltBody | LoadBody | undefined {
  if (body === undefined) return undefined;
  if (method === "GET" || method === "HEAD") {
    throw new SDKError(`A ${method} has no body: send these values as its query.`);
  }
  if (typeof bodyType !== "function") {
    throw new SDKError("bodyType must be multipart, form or rawBody: import it from lightfield-wootiv.");
  }
  return bodyType(body, contentType);
}

/** A body type: JSON, which is how a body is written that has none. */
export function jsonBody(body: unknown, contentType = "application/json"): BuiltBody {
  const native = passThrough(body);
  if (native) return native;
  if (Symbol.asyncIterator in Object(body)) {
    throw new SDKError("This body is a stream: it takes the bodyType rawBody or multipart, from lightfield-wootiv.");
  }
  return { content: toJSON(body, "body"), contentType };
}

/** A body that `fetch` can send as it is, whatever the body type. */
export function passThrough(body: unknown): BuiltBody | undefined {
  return isFetchBody(body) ? { content: body, contentType: undefined } : undefined;
}

/** Whether `fetch` can send a body as it is. A string is not among them: as JSON, it goes in quotes. */
export function isFetchBody(body: unknown): body is Exclude<FetchBody, string> {
  return (
    body instanceof FormData ||
    body instanceof Blob ||
    body instanceof ReadableStream ||
    body instanceof URLSearchParams ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body)
  );
}
