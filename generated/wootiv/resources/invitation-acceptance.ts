// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { InvitationAcceptanceRetrieveParams, InvitationAcceptanceUpdateParams, Undeclared } from "../types.ts";

/** Invitations by e-mail, from sending to acceptance. */
export class InvitationAcceptanceResource extends Resource {
  /**
   * Check an invitation.
   *
   * Tells whether a passcode is good for the invitation with this claim code. The status is the answer:
   * success if it is, presumably 404 if it is not. The body is not declared.
   *
   * `GET /invitation_acceptance/{code}`
   *
   * @param code Claim code of the invitation, not its identifier.
   * @throws APIError also for 400 or 404
   */
  retrieve(
    code: string,
    query: InvitationAcceptanceRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<Undeclared | undefined> {
    return this.transport.send({
      name: "invitationAcceptance.retrieve",
      method: "GET",
      path: "/invitation_acceptance/{code}",
      pathParams: { code },
      query,
      responseKind: "optional",
      options,
    });
  }

  /**
   * Accept an invitation.
   *
   * Accepts the invitation with this claim code. A wrong passcode is refused. No response is declared.
   *
   * `PATCH /invitation_acceptance/{code}`
   *
   * @param code Claim code of the invitation, not its identifier.
   * @throws APIError also for 400, 404, or 422
   */
  update(code: string, body: InvitationAcceptanceUpdateParams, options?: RequestOptions): APIPromise<void> {
    return this.transport.send({
      name: "invitationAcceptance.update",
      method: "PATCH",
      path: "/invitation_acceptance/{code}",
      pathParams: { code },
      body,
      responseKind: "none",
      options,
    });
  }
}
