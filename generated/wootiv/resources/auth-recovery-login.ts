// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { RecoveryCreateParams } from "../types.ts";

/** Login, signup, tokens, and recovery of a forgotten user name or password. */
export class AuthRecoveryLoginResource extends Resource {
  /**
   * Ask for a forgotten user name.
   *
   * Sends an e-mail with the user name to the given address, if an account has it. No answer is
   * declared.
   *
   * `POST /auth/recovery/login`
   *
   * @throws APIError for 400, 401, 422, 429, or 5xx
   */
  create(body: RecoveryCreateParams, options?: RequestOptions): APIPromise<void> {
    return this.transport.send({ method: "POST", path: "/auth/recovery/login", body, responseKind: "none", options });
  }
}
