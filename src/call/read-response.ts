import { headerOf } from "../http/headers.ts";
import { APIResponseLostError, SDKError } from "../platform/errors.ts";
import { redactResponse } from "../platform/redact.ts";
import type { Redact } from "../platform/redact.ts";
import type { ResponseKind } from "./call.ts";

/** A response and the data parsed from its body. */
export interface ParsedResponse<T> {
  readonly data: T;
  readonly response: Response;
}

/** What the response shows is redacted when somebody looks at it, as hardly anybody does. */
class RedactedResponse<T> implements ParsedResponse<T> {
  readonly data: T;
  readonly #response: Response;
  readonly #redact: Redact;

  constructor(data: T, response: Response, redact: Redact) {
    this.data = data;
    this.#response = response;
    this.#redact = redact;
  }

  get response(): Response {
    return redactResponse(this.#response, this.#redact);
  }
}

export const jsonType: RegExp = /^[\w.+-]+\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

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
    typeof body === "string" ? parseText(body, response, kind, redact) : body && redactResponse(body, redact);
  // The only cast of data: the document alone knows the type of what a server sends.
  return new RedactedResponse(data as T, response, redact);
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

function parseText(text: string, response: Response, kind: ResponseKind, redact: Redact): unknown {
  if (typeof kind !== "object") return parseJSON(text, response, kind, redact);
  return kind.read(text, redactResponse(response, redact), () => parseJSON(text, response, "optional", redact));
}

function parseJSON(text: string, response: Response, kind: ResponseKind, redact: Redact): unknown {
  const contentType = headerOf(response, "content-type");
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
