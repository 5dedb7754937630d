/** The public names that the clients of all APIs share. */
export type { KeyFunction } from "./authentication/api-key.ts";
export type { BodyType, BuiltBody, FetchBody, LoadBody } from "./body/body.ts";
export { form } from "./body/form.ts";
export { multipart } from "./body/multipart.ts";
export { rawBody } from "./body/raw-body.ts";
export { toFile } from "./body/uploadable.ts";
export type { Uploadable } from "./body/uploadable.ts";
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
  DownloadError,
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
export type { DownloadOptions } from "./download/download-from.ts";
export type { APIErrorDetails } from "./errors.ts";
export type { HeaderChanges } from "./headers.ts";
export type { Logger, LogLevel } from "./logging.ts";
export type { CallOptions, ClientOptions, Fetch, FetchOptions, RequestOptions } from "./options.ts";
export type { PagePromise } from "./pages/page-promise.ts";
export type { PageQuery } from "./pages/page-styles.ts";
export type { Page, PageMembers } from "./pages/page.ts";
export type { APIPromise, WithResponse } from "./promise.ts";
export type { UploadOptions, UploadParams } from "./upload/upload-session.ts";
export type { UploadSource } from "./upload/upload-source.ts";
export { packageVersion } from "./version.ts";
