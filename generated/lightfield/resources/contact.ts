// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byCursor, byOffset } from "../page-styles.ts";
import type {
  Contact,
  ContactCreateParams,
  ContactFieldHistoryParams,
  ContactList,
  ContactListParams,
  ContactUpdateParams,
  Definitions,
  FieldHistory,
  FieldHistoryEntry,
} from "../types.ts";

/** People that the team deals with. */
export class ContactResource extends Resource {
  /**
   * List contacts.
   *
   * Returns one page of contacts, at most 25, that meet all conditions of the filter. The list is served
   * from a search index that trails writes by a moment; retrieve a record for its current state.
   *
   * `GET /v1/contacts` · scope `contacts:read` · rate limit `search`
   */
  list(query: ContactListParams = {}, options?: RequestOptions): PagePromise<ContactList, Contact> {
    return sendForPage(this.transport, {
      name: "contact.list",
      path: "/v1/contacts",
      pageStyle: byOffset,
      query,
      options,
    });
  }

  /**
   * Create a contact.
   *
   * Creates a contact. No field is required. Enrichment follows in the background, so some fields fill
   * up later.
   *
   * `POST /v1/contacts` · scope `contacts:create` · rate limit `write` · honours an idempotency key
   */
  create(body: ContactCreateParams, options?: RequestOptions): APIPromise<Contact> {
    return this.transport.send({
      name: "contact.create",
      method: "POST",
      path: "/v1/contacts",
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Describe the fields of contacts.
   *
   * Returns which fields and relationships contacts have in this workspace, those it has added included:
   * their types, their options, and whether they can be written.
   *
   * `GET /v1/contacts/definitions` · scope `contacts:read` · rate limit `read`
   */
  definitions(options?: RequestOptions): APIPromise<Definitions> {
    return this.transport.send({
      name: "contact.definitions",
      method: "GET",
      path: "/v1/contacts/definitions",
      options,
    });
  }

  /**
   * Retrieve a contact.
   *
   * Returns one contact in its current state.
   *
   * `GET /v1/contacts/{id}` · scope `contacts:read` · rate limit `read`
   *
   * @param id ID of the contact, beginning with `con_`.
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<Contact> {
    return this.transport.send({
      name: "contact.retrieve",
      method: "GET",
      path: "/v1/contacts/{id}",
      pathParams: { id },
      options,
    });
  }

  /**
   * Update a contact.
   *
   * Changes the fields and relationships that are sent and leaves the rest alone.
   *
   * `POST /v1/contacts/{id}` · scope `contacts:update` · rate limit `write` · honours an idempotency key
   *
   * @param id ID of the contact, beginning with `con_`.
   */
  update(id: string, body: ContactUpdateParams, options?: RequestOptions): APIPromise<Contact> {
    return this.transport.send({
      name: "contact.update",
      method: "POST",
      path: "/v1/contacts/{id}",
      pathParams: { id },
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Delete a contact.
   *
   * Moves a contact to the trash, from where it can be restored in the app. Deleting it once more
   * changes nothing.
   *
   * `DELETE /v1/contacts/{id}` · scope `contacts:delete` · rate limit `write`
   *
   * @param id ID of the contact, beginning with `con_`.
   */
  delete(id: string, options?: RequestOptions): APIPromise<Contact> {
    return this.transport.send({
      name: "contact.delete",
      method: "DELETE",
      path: "/v1/contacts/{id}",
      pathParams: { id },
      options,
    });
  }

  /**
   * List past values of a contact's field.
   *
   * Returns the values that one field of a contact has had, the newest first.
   *
   * `GET /v1/contacts/{id}/fields/{fieldKey}/history`
   *
   * @param id ID of the contact, beginning with `con_`.
   * @param fieldKey Key of the field, such as `$stage` of opportunities, or the bare slug of a field
   * that the workspace has added.
   */
  fieldHistory(
    id: string,
    fieldKey: string,
    query: ContactFieldHistoryParams = {},
    options?: RequestOptions,
  ): PagePromise<FieldHistory, FieldHistoryEntry> {
    return sendForPage(this.transport, {
      name: "contact.fieldHistory",
      path: "/v1/contacts/{id}/fields/{fieldKey}/history",
      pathParams: { id, fieldKey },
      pageStyle: byCursor,
      query,
      options,
    });
  }
}
