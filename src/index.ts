/** The public names that the clients of all APIs share. */
export type { KeyFunction, SharedKey } from "./auth/api-key.ts";
export type { BodyType, BuiltBody, FetchBody, LoadBody } from "./http/body/body.ts";
export { form } from "./http/body/form.ts";
export { multipart } from "./http/body/multipart.ts";
export { rawBody } from "./http/body/raw-body.ts";
export { toFile } from "./http/body/uploadable.ts";
export type { Uploadable } from "./http/body/uploadable.ts";
export type { ResponseKind } from "./call/call.ts";
export type { APIPromiseWithHeaders, PagePromiseWithHeaders, WithHeaders } from "./client/described-headers.ts";
export type { UndocumentedCall } from "./client/client.ts";
export type { PollPromise } from "./client/polling.ts";
export { WaitError } from "./client/wait-error.ts";
export type { WaitOptions } from "./client/wait-for.ts";
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
} from "./platform/errors.ts";
export type { APIErrorDetails, LostResponse } from "./platform/errors.ts";
export type { TypedAPIError } from "./platform/typed-api-error.ts";
export type { HeaderChanges, HeaderValue } from "./http/headers.ts";
export type { QueryStyle } from "./http/query.ts";
export type {
  AttemptEvent,
  CallDescription,
  CallEndedEvent,
  CallEvent,
  CallStartedEvent,
  EventHeaders,
  CallListener,
  FailureEvent,
  FailureReason,
  ResponseEvent,
  RetryEvent,
  WaitEndedEvent,
  WaitStartedEvent,
} from "./settings/events.ts";
export type { ClientCredentials, OAuth2Token, RefreshCredentials, TokenOptions } from "./settings/credentials.ts";
export type { Logger, LogLevel } from "./settings/logging.ts";
export type { Attempt, Bytes, Middleware, Next } from "./settings/middleware.ts";
export type {
  CallOptions,
  ConditionalOptions,
  Fetch,
  FetchOptions,
  RequestOptions,
  Timeouts,
} from "./settings/call-options.ts";
export type { BaseClientOptions, ClientOptions } from "./settings/client-options.ts";
export type { PagePromise } from "./pages/page-promise.ts";
export type { PageQuery } from "./pages/page-query.ts";
export type { Page, PageMembers } from "./pages/page.ts";
export type { EventStream } from "./streams/event-stream.ts";
export type { EventStreamOptions, ServerSentEvent, StreamOptions } from "./streams/stream-call.ts";
export { APIStreamError } from "./streams/stream-error.ts";
export type { StreamPromise } from "./streams/stream-promise.ts";
export { isOneOf, sendUnknown } from "./call/open-enums.ts";
export type { APIPromise, WithResponse } from "./call/promise.ts";
export { DownloadError, UploadError } from "./files/transfer-errors.ts";
export type { DownloadOptions, UploadOptions, UploadParams } from "./files/transfer.ts";
export type { UploadSource } from "./files/upload-source.ts";
export type { VerifyOptions } from "./webhooks/signature.ts";
export { WebhookError } from "./webhooks/webhook-error.ts";
export type { WebhookFailure } from "./webhooks/webhook-error.ts";
export type { WebhookRequest } from "./webhooks/webhook-request.ts";
export type { WebhookEvent } from "./webhooks/webhooks.ts";
export { packageVersion } from "./platform/version.ts";
