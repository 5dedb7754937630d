// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, downloadFile, sendForPage, sendForPoll, uploadFile } from "../../../src/runtime.ts";
import type {
  APIPromise,
  DownloadOptions,
  PagePromise,
  PollPromise,
  RequestOptions,
  UploadOptions,
  UploadSource,
} from "../../../src/runtime.ts";
import { byOffset } from "../page-styles.ts";
import type {
  FileCompleteParams,
  FileCreateParams,
  FileList,
  FileListParams,
  FileUpload,
  FileUrl,
  LightfieldFile,
} from "../types.ts";

/**
 * Uploads and downloads: transcripts, knowledge, attachments. The bytes travel by presigned URLs, not
 * through the API itself.
 */
export class FileResource extends Resource {
  /**
   * List files.
   *
   * Returns one page of files, at most 25, in every state of upload.
   *
   * `GET /v1/files` · scope `files:read` · rate limit `search`
   */
  list(query: FileListParams = {}, options?: RequestOptions): PagePromise<FileList, LightfieldFile> {
    return sendForPage(this.transport, { name: "file.list", path: "/v1/files", pageStyle: byOffset, query, options });
  }

  /**
   * Open the upload of a file.
   *
   * Opens an upload session, the first of three steps. Then send the bytes in a PUT request to
   * `uploadUrl`, with exactly the `uploadHeaders` and no API key, and complete the file. The PUT returns
   * 200, 201 or 204, or 412 when a knowledge file of that name exists.
   *
   * `POST /v1/files` · scope `files:create` · rate limit `write`
   */
  create(body: FileCreateParams, options?: RequestOptions): APIPromise<FileUpload> {
    return this.transport.send({ name: "file.create", method: "POST", path: "/v1/files", body, options });
  }

  /**
   * Upload a file in one call.
   *
   * Opens an upload, sends the bytes to its presigned URL, without this client's key or headers, and
   * completes the upload with their MD5. If a step fails, the upload is cancelled, unless it may be
   * complete already.
   *
   * `POST /v1/files`, `PUT` to the presigned URL, `POST /v1/files/{id}/complete`
   *
   * @param source Path of a file (on Node, Bun and Deno), a Blob, a buffer or a stream. A stream whose
   * size is given is sent as it is read, and only once; any other stream is read into memory first.
   * @param params Name, type and size are inferred unless you give them.
   * @throws UploadError when the upload host refuses the bytes
   */
  upload(
    source: UploadSource,
    params: Partial<FileCreateParams> = {},
    options?: UploadOptions,
  ): Promise<LightfieldFile> {
    return uploadFile(this.transport, {
      source,
      given: { name: params.filename, type: params.mimeType, size: params.sizeBytes },
      options,
      create: (file, options) =>
        this.create({ ...params, filename: file.name, mimeType: file.type, sizeBytes: file.size }, options),
      target: (session) => ({ url: session.uploadUrl, headers: session.uploadHeaders }),
      complete: (session, digest, options) =>
        this.complete(session.id, digest === undefined ? {} : { md5: digest }, options),
      cancel: (session, options) => this.cancel(session.id, options),
    });
  }

  /**
   * Retrieve a file.
   *
   * Returns name, size and state of a file, not its bytes.
   *
   * `GET /v1/files/{id}` · scope `files:read` · rate limit `read` · `wait()` until `status` is
   * `COMPLETED`
   *
   * @param id ID of the file, beginning with `fil_`.
   */
  retrieve(id: string, options?: RequestOptions): PollPromise<LightfieldFile> {
    return sendForPoll(this.transport, {
      name: "file.retrieve",
      method: "GET",
      path: "/v1/files/{id}",
      pathParams: { id },
      poll: { member: "status", done: ["COMPLETED"], failed: ["CANCELLED", "EXPIRED"] },
      options,
    });
  }

  /**
   * Complete the upload of a file.
   *
   * Finishes an upload once the bytes have been sent. The body is required, though it may be empty; with
   * an `md5`, the server checks the bytes first.
   *
   * `POST /v1/files/{id}/complete` · scope `files:create` · rate limit `write`
   *
   * @param id ID of the file, beginning with `fil_`.
   */
  complete(id: string, body: FileCompleteParams, options?: RequestOptions): APIPromise<LightfieldFile> {
    return this.transport.send({
      name: "file.complete",
      method: "POST",
      path: "/v1/files/{id}/complete",
      pathParams: { id },
      body,
      options,
    });
  }

  /**
   * Cancel the upload of a file.
   *
   * Calls off an upload that is still `PENDING`.
   *
   * `POST /v1/files/{id}/cancel` · scope `files:create` · rate limit `write`
   *
   * @param id ID of the file, beginning with `fil_`.
   */
  cancel(id: string, options?: RequestOptions): APIPromise<LightfieldFile> {
    return this.transport.send({
      name: "file.cancel",
      method: "POST",
      path: "/v1/files/{id}/cancel",
      pathParams: { id },
      options,
    });
  }

  /**
   * Get a download URL for a file.
   *
   * Returns a presigned URL from which the bytes can be downloaded for a short time. Only for files that
   * are `COMPLETED`.
   *
   * `GET /v1/files/{id}/url` · scope `files:read` · rate limit `read`
   *
   * @param id ID of the file, beginning with `fil_`.
   */
  url(id: string, options?: RequestOptions): APIPromise<FileUrl> {
    return this.transport.send({
      name: "file.url",
      method: "GET",
      path: "/v1/files/{id}/url",
      pathParams: { id },
      options,
    });
  }

  /**
   * Download a file in one call.
   *
   * Requests the presigned URL of the file and downloads the file from there, without this client's key
   * or headers. Resolves as soon as the file's headers arrive, so a large file need not fit into memory:
   * reading the body is up to you. `timeout` and `deadline` do not limit that; your signal still ends
   * it.
   *
   * `GET /v1/files/{id}/url`, `GET` from the presigned URL
   *
   * @param id ID of the file, beginning with `fil_`.
   * @throws DownloadError when the download host refuses to send the file
   */
  download(id: string, options?: DownloadOptions): Promise<Response> {
    return downloadFile(this.transport, {
      options,
      url: (options) => this.url(id, options).then((response) => response.url),
    });
  }
}
