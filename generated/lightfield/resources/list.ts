// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byOffset } from "../page-styles.ts";
import type {
  Account,
  AccountList,
  Contact,
  ContactList,
  List,
  ListCreateParams,
  ListList,
  ListListAccountsParams,
  ListListContactsParams,
  ListListOpportunitiesParams,
  ListListParams,
  ListUpdateParams,
  Opportunity,
  OpportunityList,
} from "../types.ts";

/** Hand-picked sets of accounts, of contacts or of opportunities. */
export class ListResource extends Resource {
  /**
   * List lists.
   *
   * Returns one page of lists, at most 25. The list is served from a search index that trails writes by
   * a moment; retrieve a record for its current state.
   *
   * `GET /v1/lists` · scope `lists:read` · rate limit `search`
   */
  list(query: ListListParams = {}, options?: RequestOptions): PagePromise<ListList, List> {
    return sendForPage(this.transport, { name: "list.list", path: "/v1/lists", pageStyle: byOffset, query, options });
  }

  /**
   * Create a list.
   *
   * Creates a list of accounts, of contacts or of opportunities. `$name` and `$objectType` are required.
   * First members can be given under the plural key that fits the type.
   *
   * `POST /v1/lists` · scope `lists:create` · rate limit `write` · honours an idempotency key
   */
  create(body: ListCreateParams, options?: RequestOptions): APIPromise<List> {
    return this.transport.send({
      name: "list.create",
      method: "POST",
      path: "/v1/lists",
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Retrieve a list.
   *
   * Returns one list, without its members.
   *
   * `GET /v1/lists/{id}` · scope `lists:read` · rate limit `read`
   *
   * @param id ID of the list.
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<List> {
    return this.transport.send({
      name: "list.retrieve",
      method: "GET",
      path: "/v1/lists/{id}",
      pathParams: { id },
      options,
    });
  }

  /**
   * Rename a list, add records to it, or remove them.
   *
   * Renames a list, adds members, removes members, or does all of that at once. What kind of record the
   * list holds cannot change.
   *
   * `POST /v1/lists/{id}` · scope `lists:update` · rate limit `write` · honours an idempotency key
   *
   * @param id ID of the list.
   */
  update(id: string, body: ListUpdateParams, options?: RequestOptions): APIPromise<List> {
    return this.transport.send({
      name: "list.update",
      method: "POST",
      path: "/v1/lists/{id}",
      pathParams: { id },
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Delete a list.
   *
   * Moves a list to the trash, from where it can be restored in the app. The records on it are not
   * touched. Deleting it once more changes nothing.
   *
   * `DELETE /v1/lists/{id}` · scope `lists:delete` · rate limit `write`
   *
   * @param id ID of the list.
   */
  delete(id: string, options?: RequestOptions): APIPromise<List> {
    return this.transport.send({
      name: "list.delete",
      method: "DELETE",
      path: "/v1/lists/{id}",
      pathParams: { id },
      options,
    });
  }

  /**
   * List the accounts on a list.
   *
   * Returns one page of the accounts on a list, at most 25. The key needs the scope for lists and that
   * for accounts.
   *
   * `GET /v1/lists/{listId}/accounts` · scope `lists:read` and `accounts:read` · rate limit `search`
   *
   * @param listId ID of the list whose members are wanted.
   */
  listAccounts(
    listId: string,
    query: ListListAccountsParams = {},
    options?: RequestOptions,
  ): PagePromise<AccountList, Account> {
    return sendForPage(this.transport, {
      name: "list.listAccounts",
      path: "/v1/lists/{listId}/accounts",
      pathParams: { listId },
      pageStyle: byOffset,
      query,
      options,
    });
  }

  /**
   * List the contacts on a list.
   *
   * Returns one page of the contacts on a list, at most 25. The key needs the scope for lists and that
   * for contacts.
   *
   * `GET /v1/lists/{listId}/contacts` · scope `lists:read` and `contacts:read` · rate limit `search`
   *
   * @param listId ID of the list whose members are wanted.
   */
  listContacts(
    listId: string,
    query: ListListContactsParams = {},
    options?: RequestOptions,
  ): PagePromise<ContactList, Contact> {
    return sendForPage(this.transport, {
      name: "list.listContacts",
      path: "/v1/lists/{listId}/contacts",
      pathParams: { listId },
      pageStyle: byOffset,
      query,
      options,
    });
  }

  /**
   * List the opportunities on a list.
   *
   * Returns one page of the opportunities on a list, at most 25. The key needs the scope for lists and
   * that for opportunities.
   *
   * `GET /v1/lists/{listId}/opportunities` · scope `lists:read` and `opportunities:read` · rate limit
   * `search`
   *
   * @param listId ID of the list whose members are wanted.
   */
  listOpportunities(
    listId: string,
    query: ListListOpportunitiesParams = {},
    options?: RequestOptions,
  ): PagePromise<OpportunityList, Opportunity> {
    return sendForPage(this.transport, {
      name: "list.listOpportunities",
      path: "/v1/lists/{listId}/opportunities",
      pathParams: { listId },
      pageStyle: byOffset,
      query,
      options,
    });
  }
}
