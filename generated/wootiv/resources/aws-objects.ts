// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byPage } from "../page-styles.ts";
import type { BucketObject, BucketObjectPage } from "../types.ts";

/** Files in S3 buckets. */
export class AwsObjectsResource extends Resource {
  /**
   * List stored objects.
   *
   * Lists what is in storage. There is nothing to filter or page by, and what the response holds is not
   * declared; an envelope and a bare array are both to be expected.
   *
   * `GET /aws/objects`
   */
  list(options?: RequestOptions): PagePromise<Partial<BucketObjectPage>, BucketObject> {
    return sendForPage(this.transport, { name: "aws.objects.list", path: "/aws/objects", pageStyle: byPage, options });
  }
}
