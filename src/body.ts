import type { Call } from "./call.ts";
import { SDKError } from "./errors.ts";
import { buildFormData } from "./multipart.ts";

/** What `fetch` can send. Told this way, since Node's types alone know no `BodyInit`. */
export type FetchBody = NonNullable<RequestInit["body"]>;

/** A body for `fetch`, and what it is. */
export interface BuiltBody {
  readonly content: FetchBody;
  /** `undefined`: `fetch` knows it. */
  readonly contentType: string | undefined;
}

/**
 * Turns the body of a call into one for `fetch`, once for all attempts.
 * @throws SDKError for a body that cannot be sent
 */
export function buildBody(call: Call): BuiltBody | Promise<BuiltBody> | undefined {
  const { body } = call;
  if (body === undefined) return undefined;
  if (call.method === "GET" || call.method === "HEAD") {
    throw new SDKError(`A ${call.method} has no body: send these values as its query.`);
  }
  if (isFetchBody(body)) return { content: body, contentType: undefined };
  if (call.bodyType === "multipart") return buildMultipart(body);
  return { content: toJSON(body), contentType: "application/json" };
}

async function buildMultipart(body: unknown): Promise<BuiltBody> {
  return { content: await buildFormData(body), contentType: undefined };
}

/** What `fetch` can send as it is. A string is not among them: as JSON, it goes in quotes. */
function isFetchBody(body: unknown): body is Exclude<FetchBody, string> {
  return (
    body instanceof FormData ||
    body instanceof Blob ||
    body instanceof ReadableStream ||
    body instanceof URLSearchParams ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body)
  );
}

function toJSON(body: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch (cause) {
    throw new SDKError("The body cannot be written as JSON.", { cause }); // a cycle, or a bigint
  }
  if (text === undefined) throw new SDKError(`A body of type ${typeof body} cannot be written as JSON.`);
  return text;
}
