/** The public names that the clients of all APIs share. */
export type { KeyFunction } from "./api-key.ts";
export type { BodyType, BuiltBody, FetchBody, ReadBody } from "./body.ts";
export type { UndocumentedCall } from "./client.ts";
export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIResponseLostError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  isAPIError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  SDKError,
  UnprocessableEntityError,
  UploadError,
} from "./errors.ts";
export { form } from "./form.ts";
export type { HeaderChanges } from "./headers.ts";
export type { Logger, LogLevel } from "./logging.ts";
export { multipart } from "./multipart.ts";
export type { CallOptions, ClientOptions, Fetch, FetchOptions, RequestOptions } from "./options.ts";
export type { PageQuery } from "./page-styles.ts";
export type { Page, PageMembers } from "./page.ts";
export type { PagePromise } from "./pagination.ts";
export type { APIPromise, WithResponse } from "./promise.ts";
export { rawBody } from "./raw-body.ts";
export type { UploadOptions, UploadParams } from "./upload-session.ts";
export type { UploadSource } from "./upload-source.ts";
export { toFile } from "./uploads.ts";
export type { Uploadable } from "./uploads.ts";
export { packageVersion } from "./version.ts";
