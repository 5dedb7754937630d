// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPoll } from "../../../src/runtime.ts";
import type { APIPromise, PollPromise, RequestOptions } from "../../../src/runtime.ts";
import type { Merge, MergeParams, MergeResult } from "../types.ts";

/** Folding duplicate records together. */
export class MergeResource extends Resource {
  /**
   * Merge two accounts.
   *
   * Folds a duplicate account into the one to keep and moves it to the trash. This cannot be undone. The
   * tidying up goes on in the background: while the status is `cleanup_pending`, ask for the merge by
   * its ID.
   *
   * `POST /v1/accounts/merge` · scope `accounts:update` and `accounts:delete` · rate limit `write`
   */
  mergeAccounts(body: MergeParams, options?: RequestOptions): APIPromise<MergeResult> {
    return this.transport.send({
      name: "merge.mergeAccounts",
      method: "POST",
      path: "/v1/accounts/merge",
      body,
      options,
    });
  }

  /**
   * Merge two contacts.
   *
   * Folds a duplicate contact into the one to keep and moves it to the trash. This cannot be undone. The
   * tidying up goes on in the background: while the status is `cleanup_pending`, ask for the merge by
   * its ID.
   *
   * `POST /v1/contacts/merge` · scope `contacts:update` and `contacts:delete` · rate limit `write`
   */
  mergeContacts(body: MergeParams, options?: RequestOptions): APIPromise<MergeResult> {
    return this.transport.send({
      name: "merge.mergeContacts",
      method: "POST",
      path: "/v1/contacts/merge",
      body,
      options,
    });
  }

  /**
   * Merge two opportunities.
   *
   * Folds a duplicate opportunity into the one to keep and moves it to the trash. This cannot be undone.
   * The tidying up goes on in the background: while the status is `cleanup_pending`, ask for the merge
   * by its ID.
   *
   * `POST /v1/opportunities/merge` · scope `opportunities:update` and `opportunities:delete` · rate
   * limit `write`
   */
  mergeOpportunities(body: MergeParams, options?: RequestOptions): APIPromise<MergeResult> {
    return this.transport.send({
      name: "merge.mergeOpportunities",
      method: "POST",
      path: "/v1/opportunities/merge",
      body,
      options,
    });
  }

  /**
   * Merge two custom-object records.
   *
   * Folds a duplicate custom-object record into the one to keep and moves it to the trash. This cannot
   * be undone. The tidying up goes on in the background: while the status is `cleanup_pending`, ask for
   * the merge by its ID. Both records must be of the type in the path.
   *
   * `POST /v1/objects/{entitySlug}/merge` · scope `custom_objects:update` and `custom_objects:delete` ·
   * rate limit `write`
   *
   * @param entitySlug Slug of the type of custom object.
   */
  mergeObjectValues(entitySlug: string, body: MergeParams, options?: RequestOptions): APIPromise<MergeResult> {
    return this.transport.send({
      name: "merge.mergeObjectValues",
      method: "POST",
      path: "/v1/objects/{entitySlug}/merge",
      pathParams: { entitySlug },
      body,
      options,
    });
  }

  /**
   * Retrieve a merge.
   *
   * Returns how far a merge has come.
   *
   * `GET /v1/merges/{id}` · rate limit `read` · `wait()` until `status` is `done`
   *
   * @param id ID of the merge.
   */
  getMerge(id: string, options?: RequestOptions): PollPromise<Merge> {
    return sendForPoll(this.transport, {
      name: "merge.getMerge",
      method: "GET",
      path: "/v1/merges/{id}",
      pathParams: { id },
      poll: { member: "status", done: ["done"], failed: ["failed"] },
      options,
    });
  }
}
