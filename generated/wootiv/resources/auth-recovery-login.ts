// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { RecoveryCreateParams } from "../types.ts";

/** Login, signup, tokens, and recovery of a forgotten user name or password. */
export class AuthRecoveryLoginResource extends Resource {
  /**
   * Ask for a forgotten user name.
   *
   * Sends an e-mail with the user name to the given address, if an account has it. No response is
   * declared.
   *
   * `POST /auth/recovery/login`
   *
   * @throws APIError also for 400 or 422
   */
  create(body: RecoveryCreateParams, options?: RequestOptions): APIPromise<void> {
    return this.transport.send({
      name: "auth.recovery.login.create",
      method: "POST",
      path: "/auth/recovery/login",
      body,
      responseKind: "none",
      options,
    });
  }
}
