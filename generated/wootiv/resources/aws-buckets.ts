// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, downloadFile, multipart } from "../../../src/runtime.ts";
import type { APIPromise, DownloadOptions, RequestOptions } from "../../../src/runtime.ts";
import type {
  BucketBulkUploadParams,
  BucketBulkUploadResult,
  BucketList,
  BucketUploadParams,
  SignedDownload,
  StoredFile,
} from "../types.ts";
import { AwsBucketsHealthResource } from "./aws-buckets-health.ts";

/** Files in S3 buckets. */
export class AwsBucketsResource extends Resource {
  /** Files in S3 buckets. */
  readonly health: AwsBucketsHealthResource = new AwsBucketsHealthResource(this.transport);

  /**
   * List buckets.
   *
   * Lists the buckets that the server's own AWS key can see. All of them come at once, in an object;
   * there is no paging.
   *
   * `GET /aws/buckets`
   */
  list(options?: RequestOptions): APIPromise<BucketList> {
    return this.transport.send({ name: "aws.buckets.list", method: "GET", path: "/aws/buckets", options });
  }

  /**
   * Upload several files.
   *
   * Stores several files in one folder. They travel as one multipart form, each in a part named `bulk`;
   * the vendor's Python SDK names the parts `bulk[]`, and cannot send more than one.
   *
   * `POST /aws/buckets/bulk_upload`
   *
   * @throws APIError also for 400
   */
  bulkUpload(body: BucketBulkUploadParams, options?: RequestOptions): APIPromise<BucketBulkUploadResult> {
    return this.transport.send({
      name: "aws.buckets.bulkUpload",
      method: "POST",
      path: "/aws/buckets/bulk_upload",
      body,
      bodyType: multipart,
      options,
    });
  }

  /**
   * Upload a file.
   *
   * Stores one file. It travels as a multipart form with the content in the part `file`.
   *
   * `POST /aws/buckets/upload`
   *
   * @throws APIError also for 400
   */
  upload(body: BucketUploadParams, options?: RequestOptions): APIPromise<StoredFile> {
    return this.transport.send({
      name: "aws.buckets.upload",
      method: "POST",
      path: "/aws/buckets/upload",
      body,
      bodyType: multipart,
      options,
    });
  }

  /**
   * Get a presigned URL to download a file.
   *
   * Returns the presigned URL of a file at the top level. A file named `health` cannot be had this way,
   * since `GET /aws/buckets/health` takes its place.
   *
   * `GET /aws/buckets/{filename}`
   *
   * @param filename Name of the file in storage, as one path segment.
   * @throws APIError also for 404
   */
  retrieveFile(filename: string, options?: RequestOptions): APIPromise<SignedDownload> {
    return this.transport.send({
      name: "aws.buckets.retrieveFile",
      method: "GET",
      path: "/aws/buckets/{filename}",
      pathParams: { filename },
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
   * `GET /aws/buckets/{filename}`, `GET` from the presigned URL
   *
   * @param filename Name of the file in storage, as one path segment.
   * @throws DownloadError when the download host refuses to send the file
   */
  downloadFile(filename: string, options?: DownloadOptions): Promise<Response> {
    return downloadFile(this.transport, {
      options,
      url: (options) => this.retrieveFile(filename, options).then((response) => response.signedUrl),
    });
  }

  /**
   * Get a presigned URL to download a file in a folder.
   *
   * Returns the presigned URL of a file in a folder. The folder is one path segment, a slash in it
   * encoded as `%2F`.
   *
   * `GET /aws/buckets/{pathname}/{filename}`
   *
   * @param pathname Folder the file is in, as one path segment.
   * @param filename Name of the file in storage, as one path segment.
   * @throws APIError also for 404
   */
  retrieveFileInPath(pathname: string, filename: string, options?: RequestOptions): APIPromise<SignedDownload> {
    return this.transport.send({
      name: "aws.buckets.retrieveFileInPath",
      method: "GET",
      path: "/aws/buckets/{pathname}/{filename}",
      pathParams: { pathname, filename },
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
   * `GET /aws/buckets/{pathname}/{filename}`, `GET` from the presigned URL
   *
   * @param pathname Folder the file is in, as one path segment.
   * @param filename Name of the file in storage, as one path segment.
   * @throws DownloadError when the download host refuses to send the file
   */
  downloadFileInPath(pathname: string, filename: string, options?: DownloadOptions): Promise<Response> {
    return downloadFile(this.transport, {
      options,
      url: (options) => this.retrieveFileInPath(pathname, filename, options).then((response) => response.signedUrl),
    });
  }
}
