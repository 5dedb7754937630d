// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byPage } from "../page-styles.ts";
import type {
  ContactGroup,
  ContactGroupCreateParams,
  ContactGroupListParams,
  ContactGroupPage,
  ContactGroupRetrieveParams,
  ContactGroupUpdateParams,
  Undeclared,
} from "../types.ts";

/** Groups of contacts. */
export class ContactGroupResource extends Resource {
  /**
   * List contact groups.
   *
   * Finds contact groups by filter or search condition. The response is an envelope when `page` or
   * `offset` is given and a limit applies, or when the server always pages this list; otherwise it is a
   * bare array of all matches.
   *
   * `GET /contact_group`
   *
   * @throws APIError also for 400
   */
  list(
    query: ContactGroupListParams = {},
    options?: RequestOptions,
  ): PagePromise<Partial<ContactGroupPage>, ContactGroup> {
    return sendForPage(this.transport, {
      name: "contactGroup.list",
      path: "/contact_group",
      pageStyle: byPage,
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }

  /**
   * Create a contact group.
   *
   * Creates a contact group in a workspace. Contacts join it by naming it in their `contactGroupId`.
   *
   * `POST /contact_group`
   *
   * @throws APIError also for 400, 409, or 422
   */
  create(body: ContactGroupCreateParams, options?: RequestOptions): APIPromise<ContactGroup> {
    return this.transport.send({ name: "contactGroup.create", method: "POST", path: "/contact_group", body, options });
  }

  /**
   * Retrieve a contact group.
   *
   * Reads one contact group. Its contacts are not part of it; filter the contacts by `contactGroupId` to
   * find them.
   *
   * `GET /contact_group/{id}`
   *
   * @param id Identifier of the contact group.
   * @throws APIError also for 400 or 404
   */
  retrieve(id: string, query: ContactGroupRetrieveParams = {}, options?: RequestOptions): APIPromise<ContactGroup> {
    return this.transport.send({
      name: "contactGroup.retrieve",
      method: "GET",
      path: "/contact_group/{id}",
      pathParams: { id },
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }

  /**
   * Update a contact group.
   *
   * Changes the name and the workspace of a contact group. Both must be given, also the one that stays
   * as it is.
   *
   * `PATCH /contact_group/{id}`
   *
   * @param id Identifier of the contact group.
   * @throws APIError also for 400, 404, or 422
   */
  update(id: string, body: ContactGroupUpdateParams, options?: RequestOptions): APIPromise<ContactGroup> {
    return this.transport.send({
      name: "contactGroup.update",
      method: "PATCH",
      path: "/contact_group/{id}",
      pathParams: { id },
      body,
      options,
    });
  }

  /**
   * Delete a contact group.
   *
   * Deletes a contact group. What becomes of its contacts is not declared. What the response holds is
   * not declared; it may well be empty.
   *
   * `DELETE /contact_group/{id}`
   *
   * @param id Identifier of the contact group.
   * @throws APIError also for 404
   */
  delete(id: string, options?: RequestOptions): APIPromise<Undeclared | undefined> {
    return this.transport.send({
      name: "contactGroup.delete",
      method: "DELETE",
      path: "/contact_group/{id}",
      pathParams: { id },
      responseKind: "optional",
      options,
    });
  }
}
