// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { Undeclared } from "../types.ts";

/** Files in S3 buckets. */
export class AwsBucketsHealthResource extends Resource {
  /**
   * Check the storage.
   *
   * Tells whether the storage can be reached. What the response holds is not declared.
   *
   * `GET /aws/buckets/health`
   */
  retrieve(options?: RequestOptions): APIPromise<Undeclared> {
    return this.transport.send({
      name: "aws.buckets.health.retrieve",
      method: "GET",
      path: "/aws/buckets/health",
      options,
    });
  }
}
