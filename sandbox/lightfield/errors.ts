import type { JSONObject } from "../store/json.ts";

/** The `error` of an error response. A type, since an interface is no JSON object. */
export type ErrorDetail = {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly param?: string;
  readonly candidates?: JSONObject[];
  readonly pipelineId?: string;
  readonly activePipelineIds?: string[];
  readonly truncated?: boolean;
};

/** An error response, in the API's own format. */
export class LightfieldError extends Error {
  readonly status: number;
  readonly detail: JSONObject;
  readonly headers: Record<string, string>;

  constructor(status: number, detail: ErrorDetail, headers = {}) {
    super(detail.message);
    this.status = status;
    this.detail = detail;
    this.headers = headers;
  }
}

export function badRequest(code: string, param: string | undefined, message: string): LightfieldError {
  return new LightfieldError(400, { type: "bad_request", message, code, ...(param === undefined ? {} : { param }) });
}

export function unauthorized(): LightfieldError {
  return new LightfieldError(401, { type: "unauthorized", message: "Invalid API key." });
}

/** In the words of the vendor's quickstart. */
export function missingScope(scope: string): LightfieldError {
  return forbidden(`Token does not have the '${scope}' scope.`);
}

export function forbidden(message: string): LightfieldError {
  return new LightfieldError(403, { type: "forbidden", message });
}

export function notFound(type: string, id: string): LightfieldError {
  return new LightfieldError(404, { type: "not_found", message: `There is no ${type} with the ID ${id}.` });
}

export function unknownPath(method: string, path: string): LightfieldError {
  return new LightfieldError(404, { type: "not_found", message: `There is nothing at ${method} ${path}.` });
}

export function conflict(message: string): LightfieldError {
  return new LightfieldError(409, { type: "conflict", message });
}

export function idempotencyConflict(): LightfieldError {
  const message = "A request with this idempotency key is in progress.";
  return new LightfieldError(409, { type: "idempotency_conflict", message });
}

export function unsupportedMediaType(): LightfieldError {
  const message = "Send the body as application/json.";
  return new LightfieldError(415, { type: "unsupported_media_type", message });
}

export function unprocessable(message: string, code?: string, param?: string): LightfieldError {
  const details = { ...(code === undefined ? {} : { code }), ...(param === undefined ? {} : { param }) };
  return new LightfieldError(422, { type: "unprocessable_content", message, ...details });
}

export function tooManyRequests(headers: Record<string, string>): LightfieldError {
  const message = "Too many requests. Try again in a second.";
  return new LightfieldError(429, { type: "too_many_requests", message }, headers);
}

const types: Record<number, string> = {
  400: "bad_request",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
  415: "unsupported_media_type",
  422: "unprocessable_content",
  429: "too_many_requests",
  503: "service_unavailable",
  504: "gateway_timeout",
};

/** An error that a fault injects, whatever the request was. */
export function injectedError(status: number, headers: Record<string, string> = {}): LightfieldError {
  const type = types[status] ?? "internal_server_error";
  return new LightfieldError(
    status,
    { type, message: `The sandbox injected an error with the status ${status}.` },
    headers,
  );
}

/** The vendor's pages on rate limits and idempotency show these two types of error without the `error` wrapper. */
const bare = new Set<unknown>(["too_many_requests", "idempotency_conflict"]);

export function errorResponse(error: unknown): Response {
  if (!(error instanceof LightfieldError)) {
    const message = error instanceof Error ? `The sandbox failed: ${error.message}` : "The sandbox failed.";
    return errorResponse(new LightfieldError(500, { type: "internal_server_error", message }));
  }
  const body = bare.has(error.detail.type) ? error.detail : { error: error.detail };
  return Response.json(body, { status: error.status, headers: error.headers });
}
