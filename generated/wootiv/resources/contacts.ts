// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byPage } from "../page-styles.ts";
import type {
  Contact,
  ContactCreateParams,
  ContactListParams,
  ContactPage,
  ContactRetrieveParams,
  ContactUpdateParams,
  Undeclared,
} from "../types.ts";

/** The people a workspace corresponds with. */
export class ContactsResource extends Resource {
  /**
   * List contacts.
   *
   * Finds contacts by filter or search condition. The response is an envelope when `page` or `offset` is
   * given and a limit applies, or when the server always pages this list; otherwise it is a bare array
   * of all matches.
   *
   * `GET /contacts`
   *
   * @throws APIError also for 400
   */
  list(query: ContactListParams = {}, options?: RequestOptions): PagePromise<Partial<ContactPage>, Contact> {
    return sendForPage(this.transport, {
      name: "contacts.list",
      path: "/contacts",
      pageStyle: byPage,
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }

  /**
   * Create a contact.
   *
   * Creates a contact in a workspace and a contact group. An address that another contact has may give
   * 409.
   *
   * `POST /contacts`
   *
   * @throws APIError also for 400, 409, or 422
   */
  create(body: ContactCreateParams, options?: RequestOptions): APIPromise<Contact> {
    return this.transport.send({ name: "contacts.create", method: "POST", path: "/contacts", body, options });
  }

  /**
   * Retrieve a contact.
   *
   * Reads one contact.
   *
   * `GET /contacts/{id}`
   *
   * @param id Identifier of the contact.
   * @throws APIError also for 400 or 404
   */
  retrieve(id: string, query: ContactRetrieveParams = {}, options?: RequestOptions): APIPromise<Contact> {
    return this.transport.send({
      name: "contacts.retrieve",
      method: "GET",
      path: "/contacts/{id}",
      pathParams: { id },
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }

  /**
   * Update a contact.
   *
   * Changes the given properties of a contact and leaves the others as they are.
   *
   * `PATCH /contacts/{id}`
   *
   * @param id Identifier of the contact.
   * @throws APIError also for 400, 404, 409, or 422
   */
  update(id: string, body: ContactUpdateParams, options?: RequestOptions): APIPromise<Contact> {
    return this.transport.send({
      name: "contacts.update",
      method: "PATCH",
      path: "/contacts/{id}",
      pathParams: { id },
      body,
      options,
    });
  }

  /**
   * Delete a contact.
   *
   * Deletes a contact. What the response holds is not declared; it may well be empty.
   *
   * `DELETE /contacts/{id}`
   *
   * @param id Identifier of the contact.
   * @throws APIError also for 404
   */
  delete(id: string, options?: RequestOptions): APIPromise<Undeclared | undefined> {
    return this.transport.send({
      name: "contacts.delete",
      method: "DELETE",
      path: "/contacts/{id}",
      pathParams: { id },
      responseKind: "optional",
      options,
    });
  }
}
