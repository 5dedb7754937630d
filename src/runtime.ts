/** The one entry point for generated code, which imports nothing else of src; `Transport` is for users of one resource. */
export type { APIDescription } from "./settings/api-description.ts";
export type { SecurityScheme } from "./auth/scheme.ts";
export { basic, bearer, cookieKey, headerKey, noKey, queryKey } from "./auth/schemes.ts";
export { oauth2 } from "./call/oauth2.ts";
export { cookieStyle, writeCookiesWith } from "./http/cookie-style.ts";
export { writeCookies } from "./http/cookies.ts";
export { jsonBody } from "./http/body/body.ts";
export { byContentType } from "./http/body/by-content-type.ts";
export type { DeclaredHeaders } from "./http/headers.ts";
export { form, formWith } from "./http/body/form.ts";
export { jsonLines, jsonSequence } from "./http/body/json-lines.ts";
export { multipartItems } from "./http/body/multipart-items.ts";
export { multipart } from "./http/body/multipart.ts";
export { multipartList } from "./http/body/multipart-list.ts";
export { multipartWith } from "./http/body/multipart-with.ts";
export { rawBody } from "./http/body/raw-body.ts";
export type { Uploadable } from "./http/body/uploadable.ts";
export { asContent, asHeaders, asJSONLines, asRedirect, asText } from "./call/response-readers.ts";
export type { Call } from "./call/call.ts";
export { ifModified } from "./call/if-modified.ts";
export type { OpenString } from "./call/open-enums.ts";
export { APIClient } from "./client/client.ts";
export type { ClientOptions, ConditionalOptions, RequestOptions } from "./settings/options.ts";
export { listForHeaders, sendForHeaders } from "./client/described-headers.ts";
export type { APIPromiseWithHeaders, PagePromiseWithHeaders } from "./client/described-headers.ts";
export { listIfModified } from "./client/list-if-modified.ts";
export type { ListCall } from "./pages/list-call.ts";
export type { PagePromise } from "./pages/page-promise.ts";
export { paceByGroup } from "./pacing/groups.ts";
export type { RateLimits } from "./pacing/groups.ts";
export type { ClientCredentials, RefreshCredentials } from "./settings/credentials.ts";
export { securityRequirements } from "./settings/security.ts";
export type { Security } from "./settings/security.ts";
export type { KeyFunction } from "./auth/api-key.ts";
export type { Pacing } from "./pacing/pacing.ts";
export { countedPages } from "./pages/counted-pages.ts";
export { cursorPagesWithEnd } from "./pages/cursor-pages-with-end.ts";
export { headerPages } from "./pages/header-pages.ts";
export { lastItemPages } from "./pages/last-item-pages.ts";
export { linkPages, urlPages } from "./pages/link-pages.ts";
export { cursorPages, numberedPages, offsetPages, pagesOrOther } from "./pages/page-styles.ts";
export type { PageStyle } from "./pages/page-styles.ts";
export type { Page } from "./pages/page.ts";
export type { APIPromise } from "./call/promise.ts";
export { sendForPage, sendForPageIf } from "./client/paging.ts";
export { sendForStream, sendForStreamIf } from "./client/streaming.ts";
export type { ChosenStreamCall } from "./client/streaming.ts";
export type {
  EventStreamOptions,
  ServerSentEvent,
  StreamCall,
  StreamFormat,
  StreamOptions,
} from "./streams/stream-call.ts";
export type { StreamPromise } from "./streams/stream-promise.ts";
export { deepObject } from "./http/deep-object.ts";
export { pathStyle } from "./http/path-style.ts";
export type { QueryStyle } from "./http/query.ts";
export { fakeList } from "./client/fake-list.ts";
export { operationServers } from "./settings/operation-servers.ts";
export type { OperationServer, OperationServers } from "./settings/operation-servers.ts";
export { relativeServer } from "./settings/relative-server.ts";
export { serverTemplate } from "./settings/server-template.ts";
export type { ServerTemplate, ServerVariable } from "./settings/server-template.ts";
export { jsonItems, jsonQuery, textQuery } from "./http/whole-query.ts";
export { reserved } from "./http/reserved.ts";
export { Resource } from "./client/resource.ts";
export { Transport } from "./client/transport.ts";
export { downloadFile } from "./files/download.ts";
export type { Download, DownloadOptions, Upload, UploadOptions, UploadParams } from "./files/transfer.ts";
export { uploadFile } from "./files/upload.ts";
export type { UploadSource } from "./files/upload-source.ts";
export { isErrorOf } from "./platform/typed-api-error.ts";
export type { MethodError } from "./platform/typed-api-error.ts";
export type { MadeFor } from "./platform/version.ts";
export { standardWebhooks } from "./webhooks/signature.ts";
export type { SignatureScheme } from "./webhooks/signature.ts";
export { SignedWebhooks, Webhooks } from "./webhooks/webhooks.ts";
