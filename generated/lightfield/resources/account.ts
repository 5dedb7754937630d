// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byCursor, byOffset } from "../page-styles.ts";
import type {
  Account,
  AccountCreateParams,
  AccountFieldHistoryParams,
  AccountList,
  AccountListParams,
  AccountUpdateParams,
  Definitions,
  FieldHistory,
  FieldHistoryEntry,
} from "../types.ts";

/** Companies that the team deals with. */
export class AccountResource extends Resource {
  /**
   * List accounts.
   *
   * Returns one page of accounts, at most 25, that meet all conditions of the filter. The list is served
   * from a search index that trails writes by a moment; retrieve a record for its current state.
   *
   * `GET /v1/accounts` · scope `accounts:read` · rate limit `search`
   */
  list(query: AccountListParams = {}, options?: RequestOptions): PagePromise<AccountList, Account> {
    return sendForPage(this.transport, {
      name: "account.list",
      path: "/v1/accounts",
      pageStyle: byOffset,
      query,
      options,
    });
  }

  /**
   * Create an account.
   *
   * Creates an account. `$name` is required. A `$website` starts enrichment in the background, so some
   * fields fill up later. `$howTheyMakeMoney`, `$accountStatus` and the `$opportunity`, `$task`, `$note`
   * and `$meeting` relationships are read-only.
   *
   * `POST /v1/accounts` · scope `accounts:create` · rate limit `write` · honours an idempotency key
   */
  create(body: AccountCreateParams, options?: RequestOptions): APIPromise<Account> {
    return this.transport.send({
      name: "account.create",
      method: "POST",
      path: "/v1/accounts",
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Describe the fields of accounts.
   *
   * Returns which fields and relationships accounts have in this workspace, those it has added included:
   * their types, their options, and whether they can be written.
   *
   * `GET /v1/accounts/definitions` · scope `accounts:read` · rate limit `read`
   */
  definitions(options?: RequestOptions): APIPromise<Definitions> {
    return this.transport.send({
      name: "account.definitions",
      method: "GET",
      path: "/v1/accounts/definitions",
      options,
    });
  }

  /**
   * Retrieve an account.
   *
   * Returns one account in its current state.
   *
   * `GET /v1/accounts/{id}` · scope `accounts:read` · rate limit `read`
   *
   * @param id ID of the account, beginning with `acc_`.
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<Account> {
    return this.transport.send({
      name: "account.retrieve",
      method: "GET",
      path: "/v1/accounts/{id}",
      pathParams: { id },
      options,
    });
  }

  /**
   * Update an account.
   *
   * Changes the fields and relationships that are sent and leaves the rest alone. The keys that are
   * read-only on creation are so here.
   *
   * `POST /v1/accounts/{id}` · scope `accounts:update` · rate limit `write` · honours an idempotency key
   *
   * @param id ID of the account, beginning with `acc_`.
   */
  update(id: string, body: AccountUpdateParams, options?: RequestOptions): APIPromise<Account> {
    return this.transport.send({
      name: "account.update",
      method: "POST",
      path: "/v1/accounts/{id}",
      pathParams: { id },
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Delete an account.
   *
   * Moves an account to the trash, from where it can be restored in the app. Its contacts, tasks and
   * notes stay. Deleting it once more changes nothing.
   *
   * `DELETE /v1/accounts/{id}` · scope `accounts:delete` · rate limit `write`
   *
   * @param id ID of the account, beginning with `acc_`.
   */
  delete(id: string, options?: RequestOptions): APIPromise<Account> {
    return this.transport.send({
      name: "account.delete",
      method: "DELETE",
      path: "/v1/accounts/{id}",
      pathParams: { id },
      options,
    });
  }

  /**
   * List past values of an account's field.
   *
   * Returns the values that one field of an account has had, the newest first.
   *
   * `GET /v1/accounts/{id}/fields/{fieldKey}/history`
   *
   * @param id ID of the account, beginning with `acc_`.
   * @param fieldKey Key of the field, such as `$stage` of opportunities, or the bare slug of a field
   * that the workspace has added.
   */
  fieldHistory(
    id: string,
    fieldKey: string,
    query: AccountFieldHistoryParams = {},
    options?: RequestOptions,
  ): PagePromise<FieldHistory, FieldHistoryEntry> {
    return sendForPage(this.transport, {
      name: "account.fieldHistory",
      path: "/v1/accounts/{id}/fields/{fieldKey}/history",
      pathParams: { id, fieldKey },
      pageStyle: byCursor,
      query,
      options,
    });
  }
}
