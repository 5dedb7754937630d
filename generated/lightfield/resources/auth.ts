// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { AuthValidation } from "../types.ts";

/** What an API key stands for. */
export class AuthResource extends Resource {
  /**
   * Check the API key.
   *
   * Returns whom the key of the request stands for and what it may do. Needs no scope; a key that does
   * not work fails with 401.
   *
   * `GET /v1/auth/validate` · rate limit `read`
   */
  validate(options?: RequestOptions): APIPromise<AuthValidation> {
    return this.transport.send({ name: "auth.validate", method: "GET", path: "/v1/auth/validate", options });
  }
}
