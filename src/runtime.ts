/** The one door for generated code: it imports from here and from nowhere else in src. */
export type { APIDescription } from "./api-description.ts";
export type { Call, ListCall } from "./call.ts";
export { APIClient } from "./client.ts";
export type { ClientOptions, RequestOptions } from "./options.ts";
export type { OpenString } from "./open-string.ts";
export { cursorPages, numberedPages, offsetPages } from "./page-styles.ts";
export type { PageStyle } from "./page-styles.ts";
export type { Page } from "./page.ts";
export type { PagePromise } from "./pagination.ts";
export type { APIPromise } from "./promise.ts";
export type { QueryStyle } from "./query.ts";
export { Resource } from "./resource.ts";
export { Transport } from "./transport.ts";
export type { Uploadable } from "./uploads.ts";
export { uploadInSession } from "./upload-session.ts";
export type { UploadOptions, UploadParams } from "./upload-session.ts";
export type { UploadSource } from "./upload-source.ts";
