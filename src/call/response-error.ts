import { requestIdOf } from "../http/headers.ts";
import { requestedWait } from "../http/retry-after.ts";
import {
  APIError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from "../platform/errors.ts";
import type { Redact } from "../platform/redact.ts";
import { asSentence } from "../platform/sentence.ts";
import { partNotLoaded } from "../platform/version.ts";
import type { BuiltRequest } from "./build-request.ts";
import type { DescribedError } from "./describe-error.ts";
import type { ErrorBody } from "./read-body.ts";

const errorClasses: Readonly<Record<number, typeof APIError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/**
 * The error for a response that is not 2xx. `body` is as far as it could be read; `date` is the time from which a
 * `Retry-After` date counts; `redact` removes what no error may quote.
 */
export async function buildAPIError(
  response: Response,
  { text, isCut }: ErrorBody,
  { method, path, api, name }: Pick<BuiltRequest, "method" | "path" | "api" | "name">,
  date: number,
  redact: Redact = (quoted) => quoted,
): Promise<APIError> {
  const { status, headers } = response;
  const { message, ...described } = await describeError(response, text, redact);
  const ErrorClass = errorClasses[status] ?? (status >= 500 ? InternalServerError : APIError);
  const wait = requestedWait(headers, date);
  const problem = `${status} ${message}`;
  return new ErrorClass(isCut ? `${asSentence(problem)} Its body is longer than 1 MiB, and was cut.` : problem, {
    status,
    headers,
    response,
    ...described,
    requestId: requestIdOf(headers),
    retryAfter: wait === undefined ? undefined : wait / 1000,
    method,
    path,
    api,
    call: name,
  });
}

/** The first error loads the code. Should that fail, the status is known all the same. */
async function describeError(response: Response, text: string, redact: Redact): Promise<DescribedError> {
  const code = await import("./describe-error.ts").catch(() => undefined);
  const unread = {
    message: `(${partNotLoaded})`,
    error: undefined,
    type: undefined,
    code: undefined,
    param: undefined,
  };
  return code?.describeError(response, text, redact) ?? unread;
}
