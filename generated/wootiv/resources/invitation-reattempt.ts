// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";

/** Invitations by e-mail, from sending to acceptance. */
export class InvitationReattemptResource extends Resource {
  /**
   * Send an invitation again.
   *
   * Sends the message of an invitation once more. It takes no request body, and no response is declared.
   *
   * `POST /invitation_reattempt/{code}`
   *
   * @param code Claim code of the invitation, not its identifier.
   * @throws APIError also for 403 or 404
   */
  create(code: string, options?: RequestOptions): APIPromise<void> {
    return this.transport.send({
      name: "invitationReattempt.create",
      method: "POST",
      path: "/invitation_reattempt/{code}",
      pathParams: { code },
      responseKind: "none",
      options,
    });
  }
}
