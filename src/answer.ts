import { hideKey } from "./api-key.ts";
import type { AnswerKind } from "./call.ts";
import { APIResponseLostError, SDKError } from "./errors.ts";

/** What an attempt brings home. */
export interface Answer<T> {
  readonly data: T;
  readonly response: Response;
}

const jsonType = /^application\/(?:json|[\w.+-]+\+json)\s*(?:;|$)/i;

/**
 * Reads the body of a 2xx answer. `authorization` is the header it was asked with, which no error may quote.
 * @throws APIResponseLostError when it is not what was promised; the error of `fetch` when it breaks off
 */
export async function readAnswer<T>(
  response: Response,
  kind: AnswerKind,
  authorization: string | undefined,
): Promise<Answer<T>> {
  const data = await readData(response, kind, authorization);
  // The one place where the document is believed: nothing else can know the type of what a server sends.
  return { data: data as T, response };
}

/** An answer whose body is the caller's to read. */
export function unreadAnswer<T>(response: Response): Answer<T> {
  return {
    response,
    get data(): never {
      throw new SDKError("asResponse() left the body to you: read it from the response. For both, use withResponse().");
    },
  };
}

function readData(response: Response, kind: AnswerKind, authorization: string | undefined): unknown {
  if (kind === "none") return ignoreBody(response);
  if (kind === "response") return keepBody(response);
  return readJSON(response, kind, authorization);
}

/** Reads it nevertheless, which frees the connection for the next call. Success is known, so a loss loses nothing. */
async function ignoreBody(response: Response): Promise<void> {
  await response.text().catch(() => {});
}

async function keepBody(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  const body = await response.arrayBuffer();
  return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
}

async function readJSON(
  response: Response,
  kind: "json" | "optional",
  authorization: string | undefined,
): Promise<unknown> {
  const text = await response.text();
  const contentType = response.headers.get("content-type");
  if (text.trim() === "") {
    if (kind === "optional") return undefined;
    throw lostAnswer(response, "its body is empty");
  }
  if (contentType !== null && !jsonType.test(contentType)) {
    throw lostAnswer(response, `it is ${contentType}, not JSON`, { text: hideKey(text, authorization) });
  }
  try {
    return JSON.parse(text);
  } catch {
    // Without the SyntaxError as its cause: that quotes the body as well.
    throw lostAnswer(response, "its JSON breaks off", { text: hideKey(text, authorization), cutOff: true });
  }
}

/** The error for a success whose body is of no use. */
export function lostAnswer(
  response: Response,
  problem: string,
  { text = "", cutOff = false, cause }: { text?: string; cutOff?: boolean; cause?: unknown } = {},
): APIResponseLostError {
  const { status } = response;
  const contentType = response.headers.get("content-type") ?? undefined;
  const excerpt = text.slice(0, 200);
  const message = `The answer has status ${status}, but ${problem}.${excerpt && ` It begins: ${excerpt}`}`;
  return new APIResponseLostError(message, { status, contentType, excerpt, cutOff }, { cause });
}
