// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byPage } from "../page-styles.ts";
import type {
  Invitation,
  InvitationCreateParams,
  InvitationListParams,
  InvitationPage,
  InvitationRetrieveParams,
  Undeclared,
} from "../types.ts";

/** Invitations by e-mail, from sending to acceptance. */
export class InvitationsResource extends Resource {
  /**
   * List invitations.
   *
   * Finds invitations by filter or search condition. The response is an envelope when `page` or `offset`
   * is given and a limit applies, or when the server always pages this list; otherwise it is a bare
   * array of all matches.
   *
   * `GET /invitation`
   *
   * @throws APIError also for 400 or 403
   */
  list(query: InvitationListParams = {}, options?: RequestOptions): PagePromise<Partial<InvitationPage>, Invitation> {
    return sendForPage(this.transport, {
      name: "invitations.list",
      path: "/invitation",
      pageStyle: byPage,
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }

  /**
   * Send an invitation.
   *
   * Creates an invitation and sends it by e-mail. The vendor's text wants `invitation` as the category,
   * although `invite` is declared too.
   *
   * `POST /invitation`
   *
   * @throws APIError also for 400, 403, 409, or 422
   */
  create(body: InvitationCreateParams, options?: RequestOptions): APIPromise<Invitation> {
    return this.transport.send({ name: "invitations.create", method: "POST", path: "/invitation", body, options });
  }

  /**
   * Retrieve an invitation.
   *
   * Reads one invitation by its identifier, not by its claim code.
   *
   * `GET /invitation/{id}`
   *
   * @param id Identifier of the invitation.
   * @throws APIError also for 400, 403, or 404
   */
  retrieve(id: string, query: InvitationRetrieveParams = {}, options?: RequestOptions): APIPromise<Invitation> {
    return this.transport.send({
      name: "invitations.retrieve",
      method: "GET",
      path: "/invitation/{id}",
      pathParams: { id },
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }

  /**
   * Delete an invitation.
   *
   * Deletes an invitation. What the response holds is not declared; it may well be empty.
   *
   * `DELETE /invitation/{id}`
   *
   * @param id Identifier of the invitation.
   * @throws APIError also for 403 or 404
   */
  delete(id: string, options?: RequestOptions): APIPromise<Undeclared | undefined> {
    return this.transport.send({
      name: "invitations.delete",
      method: "DELETE",
      path: "/invitation/{id}",
      pathParams: { id },
      responseKind: "optional",
      options,
    });
  }
}
