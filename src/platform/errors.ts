import { packageName } from "./version.ts";

/** Shared by all copies of this package in one program, unlike a class. */
const apiErrorBrand = Symbol.for(`${packageName}/APIError`);

/** Whatever a client throws on purpose. */
export class SDKError extends Error {
  /** How many attempts were made. 0: nothing was sent. */
  readonly attempts: number = 0;
  /** The server may have carried out this write. `false` for reads, and where it certainly has not. */
  readonly mayHaveBeenApplied: boolean = false;

  // A getter on the prototype: part of the stack's first line, not minified, and not printed as a member.
  override get name(): string {
    return "SDKError";
  }
}

/** What an {@link APIError} is made of. */
export interface APIErrorDetails {
  readonly status: number;
  readonly headers: Headers;
  readonly response: Response;
  readonly error: unknown;
  readonly type: string | undefined;
  readonly code: string | undefined;
  readonly param: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly method: string;
  readonly path: string;
  readonly api?: string | undefined;
  readonly call?: string | undefined;
}

/** The server responded with a status that is not 2xx. */
export class APIError extends SDKError implements APIErrorDetails {
  declare readonly status: number;
  /** The parsed body, or its text where it is not JSON. */
  declare readonly error: unknown;
  /** The API's name for this kind of error, where it gives one. */
  declare readonly type: string | undefined;
  /** The API's code for the exact cause, where it gives one. */
  declare readonly code: string | undefined;
  /** Which field or parameter is wrong, where the API says so. */
  declare readonly param: string | undefined;
  declare readonly requestId: string | undefined;
  /** Seconds to wait before the next request, where the server says so. */
  declare readonly retryAfter: number | undefined;
  declare readonly method: string;
  /** The path of the document, `/v1/accounts/{id}`: values are left out, since some are secret. */
  declare readonly path: string;
  /** The name of the client class: `Lightfield`. */
  declare readonly api: string | undefined;
  /** Resource and method that were called: `account.retrieve`. `undefined` for what has no method of its own. */
  declare readonly call: string | undefined;
  readonly #headers: Headers;
  readonly #response: Response;

  constructor(message: string, { headers, response, ...members }: APIErrorDetails) {
    super(message);
    this.#headers = headers;
    this.#response = response;
    Object.assign(this, members);
    Object.defineProperty(this, apiErrorBrand, { value: true });
  }

  override get name(): string {
    return "APIError";
  }

  /** The headers of the response. Not printed with the error: they may hold cookies. */
  get headers(): Headers {
    return this.#headers;
  }

  /** The response itself. Its body has been read: `error` holds it. Not printed with the error, as its headers are not. */
  get response(): Response {
    return this.#response;
  }
}

/** 400 */
export class BadRequestError extends APIError {
  declare readonly status: 400;

  override get name(): string {
    return "BadRequestError";
  }
}

/** 401 */
export class AuthenticationError extends APIError {
  declare readonly status: 401;

  override get name(): string {
    return "AuthenticationError";
  }
}

/** 403 */
export class PermissionDeniedError extends APIError {
  declare readonly status: 403;

  override get name(): string {
    return "PermissionDeniedError";
  }
}

/** 404 */
export class NotFoundError extends APIError {
  declare readonly status: 404;

  override get name(): string {
    return "NotFoundError";
  }
}

/** 409 */
export class ConflictError extends APIError {
  declare readonly status: 409;

  override get name(): string {
    return "ConflictError";
  }
}

/** 422 */
export class UnprocessableEntityError extends APIError {
  declare readonly status: 422;

  override get name(): string {
    return "UnprocessableEntityError";
  }
}

/** 429: see `retryAfter`. */
export class RateLimitError extends APIError {
  declare readonly status: 429;

  override get name(): string {
    return "RateLimitError";
  }
}

/** 500 and above */
export class InternalServerError extends APIError {
  override get name(): string {
    return "InternalServerError";
  }
}

/** No response, or only a part of one. `cause` is the error of `fetch`. */
export class APIConnectionError extends SDKError {
  override get name(): string {
    return "APIConnectionError";
  }
}

/** No complete response, body included, within `timeout` or `deadline`. */
export class APIConnectionTimeoutError extends APIConnectionError {
  override get name(): string {
    return "APIConnectionTimeoutError";
  }
}

/** What is known of a response whose body was lost. */
export interface LostResponse {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly excerpt: string;
  readonly cutOff: boolean;
}

/** The server reported success, but the body did not arrive, or is not what was promised. */
export class APIResponseLostError extends APIConnectionError implements LostResponse {
  declare readonly status: number;
  declare readonly contentType: string | undefined;
  /** The first 200 characters of the body, as far as it was read. */
  declare readonly excerpt: string;
  /** `true`: the body broke off, as far as is known. `false`: it is something else, or larger than `maxResponseSize`. */
  declare readonly cutOff: boolean;

  constructor(message: string, lost: LostResponse, options?: ErrorOptions) {
    super(message, options);
    Object.assign(this, lost);
  }

  override get name(): string {
    return "APIResponseLostError";
  }
}

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class APIUserAbortError extends SDKError {
  override get name(): string {
    return "APIUserAbortError";
  }
}

/**
 * The pages of a list are inconsistent: repeated, endless, or without items. `attempts` are those of the last page that
 * arrived.
 */
export class PaginationError extends SDKError {
  override get name(): string {
    return "PaginationError";
  }
}

/** Whether a value is an {@link APIError}, also one of another copy of this package. */
export function isAPIError(value: unknown): value is APIError {
  return typeof value === "object" && value !== null && apiErrorBrand in value;
}
