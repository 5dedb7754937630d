import type { APIPromise } from "../call/promise.ts";
import type { HeaderChanges } from "../http/headers.ts";
import type { CallOptions, RequestOptions } from "../settings/call-options.ts";
import type { FileInfo, GivenFileInfo, UploadSource } from "./upload-source.ts";

/**
 * Options of an upload. `deadline` and `signal` hold for all its steps. `attempts` of an error is that of the step that
 * failed; where `deadline` or `signal` ends the upload, the number of steps begun.
 */
export interface UploadOptions extends CallOptions {
  /** Added to the client's headers in calls of the API. The bytes go with the headers that the API wants, and no others. */
  headers?: HeaderChanges | undefined;
  signal?: AbortSignal | undefined;
  /**
   * Called with the number of bytes that the network has taken; from 0 again when they are sent again. Both numbers are
   * the same once, when the host has confirmed. Platforms other than Node report the beginning and the end only.
   */
  onProgress?: ((sentBytes: number, totalBytes: number) => void) | undefined;
}

/** The body that opens an upload, without the members that are inferred from the file. */
export type UploadParams<Body, Inferred extends keyof Body> = Omit<Body, Inferred> & Partial<Pick<Body, Inferred>>;

/** Where the bytes of an upload go, and with which headers. A document may promise neither. */
export interface UploadTarget {
  readonly url: string | null | undefined;
  readonly headers: Readonly<Record<string, string>> | null | undefined;
}

/**
 * An upload in three steps, of which the second goes to another host. Its calls are said to give what calls give: held
 * against any other promise, each type of response would cost a compiler the comparison of all members of both.
 */
export interface Upload<Session, Result> {
  readonly source: UploadSource;
  readonly given: GivenFileInfo;
  readonly options: UploadOptions | undefined;
  create(file: FileInfo, options: RequestOptions): APIPromise<Session>;
  target(session: Session): UploadTarget;
  /** @param digest the MD5 of the bytes in hexadecimal digits, where the platform can compute it */
  complete(session: Session, digest: string | undefined, options: RequestOptions): APIPromise<Result>;
  cancel(session: Session, options: RequestOptions): APIPromise<unknown>;
}

/**
 * Options of a download. `timeout`, `deadline`, `signal` and retries hold for both steps: the request for the presigned
 * URL, and the host's response up to its headers. `attempts` of their errors are those of the step that failed.
 */
export interface DownloadOptions extends CallOptions {
  /** Added to the client's headers in the call of the API. The host of the file gets none of them. */
  headers?: HeaderChanges | undefined;
  /** Ends the body, too, while you read it. */
  signal?: AbortSignal | undefined;
}

/** A download in two steps, of which the second goes to another host. */
export interface Download {
  readonly options: DownloadOptions | undefined;
  /** Requests the presigned URL of the file. A document may not promise one: an empty string is refused. */
  url(options: RequestOptions): Promise<string>;
}
