import { STATUS_CODES } from "node:http";

/** An error response, in the format of the Nest framework. */
export class NestError extends Error {
  readonly status: number;
  readonly texts: string | string[];
  readonly title: string | undefined;

  constructor(status: number, texts: string | string[], title: string | undefined) {
    super(String(texts));
    this.status = status;
    this.texts = texts;
    this.title = title;
  }
}

export function badRequest(texts: string | string[]): NestError {
  return new NestError(400, texts, "Bad Request");
}

export function unauthorized(): NestError {
  return new NestError(401, "Unauthorized", undefined);
}

export function notFound(text: string): NestError {
  return new NestError(404, text, "Not Found");
}

export function conflict(text: string): NestError {
  return new NestError(409, text, "Conflict");
}

export function unprocessable(text: string): NestError {
  return new NestError(422, text, "Unprocessable Entity");
}

/** An error that a fault injects, whatever the request was. */
export function injectedError(status: number): NestError {
  return new NestError(status, `The sandbox injected an error with the status ${status}`, STATUS_CODES[status]);
}

export function errorResponse(error: unknown, headers: Record<string, string> = {}): Response {
  if (!(error instanceof NestError)) {
    const message = error instanceof Error ? `The sandbox failed: ${error.message}` : "Internal state error";
    return Response.json({ statusCode: 500, message }, { status: 500 });
  }
  const { status, texts, title } = error;
  const body = { statusCode: status, message: texts, ...(title === undefined ? {} : { error: title }) };
  return Response.json(body, { status, headers });
}
