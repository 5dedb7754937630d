import { sanitizeStatusText } from "../http/headers.ts";
import { APIResponseLostError, SDKError } from "../platform/errors.ts";
import { redactResponse } from "../platform/redact.ts";
import type { Redact } from "../platform/redact.ts";
import type { ResponseKind } from "./call.ts";

/** A response and the data parsed from its body. */
export interface ParsedResponse<T> {
  readonly data: T;
  readonly response: Response;
}

const jsonType = /^[\w.+-]+\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/** Reads the body of a 2xx response, as its kind requires. Rejects with the error of `fetch` when the body breaks off. */
export function readBody(response: Response, kind: ResponseKind): Promise<string | Response | undefined> {
  if (response.bodyUsed)
    throw responseLost(response, "it was read before: `fetch` must return a new response each time");
  if (kind === "response") return keepBody(response);
  return kind === "none" || isBodiless(response) ? discardBody(response) : response.text();
}

/**
 * The response with its data.
 * @throws APIResponseLostError when the body is not what the document promises
 */
export function parseResponse<T>(
  body: string | Response | undefined,
  response: Response,
  kind: ResponseKind,
  redact: Redact,
): ParsedResponse<T> {
  const data =
    typeof body === "string" ? parseJSON(body, response, kind, redact) : body && redactResponse(body, redact);
  return {
    data: data as T, // the only cast of data: the document alone knows the type of what a server sends
    get response() {
      return redactResponse(response, redact); // here, as hardly anybody looks at it
    },
  };
}

/** A response whose body the caller reads. */
export function unreadResponse<T>(response: Response): ParsedResponse<T> {
  return {
    response,
    get data(): never {
      throw new SDKError("asResponse() left the body to you: read it from the response. For both, use withResponse().");
    },
  };
}

/** A 204 or 205 has no body, whatever the document declares. */
function isBodiless({ status }: Response): boolean {
  return status === 204 || status === 205;
}

/** Reads the body all the same, which frees the connection. The status is known, so losing the body loses nothing. */
async function discardBody(response: Response): Promise<undefined> {
  await response.text().catch(() => {});
}

/** Cancels a body that nobody will read. */
export function dropBody(response: Response): "" {
  response.body?.cancel().catch(() => {});
  return "";
}

/** The same response with its body in memory. */
async function keepBody(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  const body = await response.arrayBuffer();
  return new Response(body.byteLength > 0 ? body : null, {
    status,
    statusText: sanitizeStatusText(statusText),
    headers,
  });
}

function parseJSON(text: string, response: Response, kind: ResponseKind, redact: Redact): unknown {
  const contentType = response.headers.get("content-type");
  if (text.trim() === "") {
    if (kind === "optional") return undefined;
    throw responseLost(response, "its body is empty");
  }
  if (contentType !== null && !jsonType.test(contentType)) {
    throw responseLost(response, `it is ${redact(contentType)}, not JSON`, { text: redact(text) });
  }
  try {
    return JSON.parse(text);
  } catch {
    // Without the SyntaxError as its cause: that quotes the body as well.
    throw responseLost(response, "its body is not JSON, or was cut short", { text: redact(text), cutOff: true });
  }
}

/** The error for a success whose body is of no use. */
export function responseLost(
  response: Response,
  problem: string,
  { text = "", cutOff = false, cause }: { text?: string; cutOff?: boolean; cause?: unknown } = {},
): APIResponseLostError {
  const { status } = response;
  const contentType = response.headers.get("content-type") ?? undefined;
  const excerpt = text.slice(0, 200);
  const message = `The response has status ${status}, but ${problem}.${excerpt && ` It begins: ${excerpt}`}`;
  return new APIResponseLostError(message, { status, contentType, excerpt, cutOff }, { cause });
}
