import type { Call } from "./call.ts";
import { SDKError } from "./errors.ts";
import { toJSON } from "./json.ts";
import { buildFormData } from "./multipart.ts";
import { encodeQuery } from "./query.ts";
import { isUploadable, readContent } from "./uploads.ts";

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
  if (call.bodyType === "raw") return buildRaw(body, call.contentType);
  if (isFetchBody(body)) return { content: body, contentType: undefined };
  if (call.bodyType === "multipart") return buildMultipart(body);
  if (call.bodyType === "form") return buildForm(body);
  return { content: toJSON(body, "body"), contentType: call.contentType ?? "application/json" };
}

async function buildMultipart(body: unknown): Promise<BuiltBody> {
  return { content: await buildFormData(body), contentType: undefined };
}

function buildForm(body: unknown): BuiltBody {
  if (typeof body !== "object" || body === null) throw new SDKError("The body of a form must be an object.");
  return { content: encodeQuery(body), contentType: "application/x-www-form-urlencoded" };
}

/** Content goes as it is. Only a web stream is sent while it is read, and so only once. */
async function buildRaw(body: unknown, contentType: string | undefined): Promise<BuiltBody> {
  if (typeof body === "string") return { content: body, contentType: contentType ?? "text/plain;charset=utf-8" };
  if (!isUploadable(body)) {
    throw new SDKError("The body must be a text, a Blob, a buffer, a stream, or an async iterable.");
  }
  const content = isFetchBody(body) ? body : await readContent(body);
  const ownType = content instanceof Blob && content.type !== "" ? content.type : "application/octet-stream";
  return { content, contentType: contentType ?? ownType };
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
