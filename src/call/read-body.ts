import { concatenate, declaredSize, decodeText, isCountable, readWithin } from "../http/bounded-body.ts";
import type { BoundedBody, Finish } from "../http/bounded-body.ts";
import { sanitizeStatusText } from "../http/headers.ts";
import type { BuiltRequest } from "./build-request.ts";
import type { ResponseKind } from "./call.ts";
import { responseLost } from "./read-response.ts";

/** Bytes that surely fit in one text: V8, which has the least room, holds nearly twice as many characters. */
const surelyOneText = 268_435_456;

/** Bytes that are read of the body of a response that is not 2xx. */
const longestError = 1_048_576;

/**
 * Reads the body of a 2xx response, as its kind requires. Rejects with the error of `fetch` when the body breaks off.
 * @throws APIResponseLostError for a body that is larger than `maxResponseSize`
 */
export function readBody(
  response: Response,
  { responseKind, callSettings }: Pick<BuiltRequest, "responseKind" | "callSettings">,
): Promise<string | Response | undefined> {
  if (response.bodyUsed)
    throw responseLost(response, "it was read before: `fetch` must return a new response each time");
  const limit = callSettings.maxResponseSize;
  if (isKept(response, responseKind)) return keepBody(response, limit);
  return responseKind === "none" || isBodiless(response) ? discardBody(response, limit) : readText(response, limit);
}

function isKept(response: Response, kind: ResponseKind): boolean {
  return typeof kind === "object" ? kind.keeps(response) : kind === "response";
}

/** A 204 or 205 has no body, whatever the document declares. */
function isBodiless({ status }: Response): boolean {
  return status === 204 || status === 205;
}

/** Reads the body all the same, which frees the connection. The status is known, so losing the body loses nothing. */
async function discardBody(response: Response, limit: number): Promise<undefined> {
  await readText(response, limit).catch(() => {});
}

/** Not an async function: most bodies say how long they are, and cost no more than to look. */
function readText(response: Response, limit: number): Promise<string> {
  return isWithin(response, Math.min(limit, surelyOneText)) ? response.text() : readLongText(response, limit);
}

function readLongText(response: Response, limit: number): Promise<string> {
  return readCounted(response, limit, (body) => decodeWhole(body, response, limit));
}

function decodeWhole(body: BoundedBody, response: Response, limit: number): string {
  const chunks = wholeBody(body, response, limit);
  try {
    return decodeText(chunks);
  } catch {
    throw responseLost(response, "its body is too long for one text: read it yourself, by asResponse()");
  }
}

/** The same response with its body in memory. */
async function keepBody(response: Response, limit: number): Promise<Response> {
  const { status, statusText, headers } = response;
  const body = isWithin(response, limit)
    ? await response.arrayBuffer()
    : await readCounted(response, limit, (whole) => concatenate(wholeBody(whole, response, limit)));
  return new Response(body.byteLength > 0 ? body : null, {
    status,
    statusText: sanitizeStatusText(statusText),
    headers,
  });
}

/** Whether a body is read without counting: it is small enough, or there is no way to count it. */
function isWithin(response: Response, limit: number): boolean {
  const size = declaredSize(response);
  return (size !== undefined && size <= limit) || !isCountable(response);
}

/** Nothing of a body that is declared to be larger. Not an async function, as it is on the way of most calls. */
function readCounted<T>(response: Response, limit: number, finish: Finish<T>): Promise<T> {
  const isDeclaredLarger = (declaredSize(response) ?? 0) > limit;
  return readWithin(response, isDeclaredLarger ? 0 : limit, finish);
}

/** @throws APIResponseLostError for a body that was cut */
function wholeBody({ chunks, isCut }: BoundedBody, response: Response, limit: number): readonly Uint8Array[] {
  if (!isCut) return chunks;
  const advice = "ask for less, raise the limit, or read the body yourself, by asResponse()";
  throw responseLost(response, `its body is larger than \`maxResponseSize\`, ${limit} bytes: ${advice}`);
}

/** The body of a response that is not 2xx, or its first MiB. */
export interface ErrorBody {
  readonly text: string;
  readonly isCut: boolean;
}

export const noErrorBody: ErrorBody = { text: "", isCut: false };

export async function readErrorBody(response: Response): Promise<ErrorBody> {
  if (isWithin(response, longestError)) return { text: await response.text(), isCut: false };
  return readWithin(response, longestError, ({ chunks, isCut }) => ({ text: decodeText(chunks), isCut }));
}

/** Cancels a body that nobody will read. */
export function dropBody(response: Response): ErrorBody {
  response.body?.cancel().catch(() => {});
  return noErrorBody;
}
