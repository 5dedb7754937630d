// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { RecoveryCreateParams, RecoveryPasswordUpdateParams } from "../types.ts";

/** Login, signup, tokens, and recovery of a forgotten user name or password. */
export class AuthRecoveryPasswordResource extends Resource {
  /**
   * Ask for a password reset.
   *
   * Sends an e-mail with a link for setting a new password to the given address, if an account has it.
   * No response is declared.
   *
   * `POST /auth/recovery/password`
   *
   * @throws APIError also for 400 or 422
   */
  create(body: RecoveryCreateParams, options?: RequestOptions): APIPromise<void> {
    return this.transport.send({
      name: "auth.recovery.password.create",
      method: "POST",
      path: "/auth/recovery/password",
      body,
      responseKind: "none",
      options,
    });
  }

  /**
   * Set a new password.
   *
   * Replaces a forgotten password. The passcode from the recovery e-mail stands in for the old one. No
   * response is declared.
   *
   * `PATCH /auth/recovery/password`
   *
   * @throws APIError also for 400, 404, or 422
   */
  update(body: RecoveryPasswordUpdateParams, options?: RequestOptions): APIPromise<void> {
    return this.transport.send({
      name: "auth.recovery.password.update",
      method: "PATCH",
      path: "/auth/recovery/password",
      body,
      responseKind: "none",
      options,
    });
  }
}
