// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { Undeclared } from "../types.ts";

/** Login, signup, tokens, and recovery of a forgotten user name or password. */
export class AuthRecoveryPasscodeResource extends Resource {
  /**
   * Check a recovery passcode.
   *
   * Tells whether a passcode can still be used for recovery. The status is the answer: success if it
   * can, presumably 404 if it cannot. The body is not declared.
   *
   * `GET /auth/recovery/passcode/{passcode}`
   *
   * @param passcode Passcode from the recovery e-mail.
   * @throws APIError also for 404
   */
  retrieve(passcode: string, options?: RequestOptions): APIPromise<Undeclared | undefined> {
    return this.transport.send({
      name: "auth.recovery.passcode.retrieve",
      method: "GET",
      path: "/auth/recovery/passcode/{passcode}",
      pathParams: { passcode },
      responseKind: "optional",
      options,
    });
  }
}
