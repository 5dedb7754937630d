// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { SignedPutUrlCreateParams, SignedUpload } from "../types.ts";
import { AwsBucketsResource } from "./aws-buckets.ts";
import { AwsObjectsResource } from "./aws-objects.ts";

/** Files in S3 buckets. */
export class AwsResource extends Resource {
  /** Files in S3 buckets. */
  readonly buckets: AwsBucketsResource = new AwsBucketsResource(this.transport);
  /** Files in S3 buckets. */
  readonly objects: AwsObjectsResource = new AwsObjectsResource(this.transport);

  /**
   * Get permission to upload.
   *
   * Returns a presigned URL for the upload of one file straight to S3. Despite its name the response is
   * made for a form sent by POST: the URL, and the fields to send ahead of the file.
   *
   * `POST /aws/get-signed-put-url`
   *
   * @throws APIError also for 400 or 422
   */
  createSignedPutUrl(body: SignedPutUrlCreateParams, options?: RequestOptions): APIPromise<SignedUpload> {
    return this.transport.send({
      name: "aws.createSignedPutUrl",
      method: "POST",
      path: "/aws/get-signed-put-url",
      body,
      options,
    });
  }
}
