// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
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
 * Uploads and downloads: transcripts, knowledge, attachments. The bytes travel by signed URLs, not
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
    return this.transport.list({ path: "/v1/files", pageStyle: byOffset, query, options });
  }

  /**
   * Open the upload of a file.
   *
   * Opens an upload session, the first of three steps. Then send the bytes in a PUT request to
   * `uploadUrl`, with exactly the `uploadHeaders` and no API key, and complete the file. The PUT answers
   * 200, 201 or 204, or 412 when a knowledge file of that name exists.
   *
   * `POST /v1/files` · scope `files:create` · rate limit `write`
   */
  create(body: FileCreateParams, options?: RequestOptions): APIPromise<FileUpload> {
    return this.transport.send({ method: "POST", path: "/v1/files", body, options });
  }

  /**
   * Retrieve a file.
   *
   * Returns name, size and state of a file, not its bytes.
   *
   * `GET /v1/files/{id}` · scope `files:read` · rate limit `read`
   *
   * @param id ID of the file, beginning with `fil_`.
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<LightfieldFile> {
    return this.transport.send({ method: "GET", path: "/v1/files/{id}", pathParams: { id }, options });
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
    return this.transport.send({ method: "POST", path: "/v1/files/{id}/complete", pathParams: { id }, body, options });
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
    return this.transport.send({ method: "POST", path: "/v1/files/{id}/cancel", pathParams: { id }, options });
  }

  /**
   * Get a download URL for a file.
   *
   * Returns a signed URL from which the bytes can be downloaded for a short time. Only for files that
   * are `COMPLETED`.
   *
   * `GET /v1/files/{id}/url` · scope `files:read` · rate limit `read`
   *
   * @param id ID of the file, beginning with `fil_`.
   */
  url(id: string, options?: RequestOptions): APIPromise<FileUrl> {
    return this.transport.send({ method: "GET", path: "/v1/files/{id}/url", pathParams: { id }, options });
  }
}
