// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byCursor, byOffset } from "../page-styles.ts";
import type {
  Definitions,
  FieldHistory,
  FieldHistoryEntry,
  Opportunity,
  OpportunityCreateParams,
  OpportunityFieldHistoryParams,
  OpportunityList,
  OpportunityListParams,
  OpportunityUpdateParams,
} from "../types.ts";

/** Deals that the team hopes to close, and the stages they pass through. */
export class OpportunityResource extends Resource {
  /**
   * List opportunities.
   *
   * Returns one page of opportunities, at most 25, that meet all conditions of the filter. The list is
   * served from a search index that trails writes by a moment; retrieve a record for its current state.
   *
   * `GET /v1/opportunities` · scope `opportunities:read` · rate limit `search`
   */
  list(query: OpportunityListParams = {}, options?: RequestOptions): PagePromise<OpportunityList, Opportunity> {
    return sendForPage(this.transport, {
      name: "opportunity.list",
      path: "/v1/opportunities",
      pageStyle: byOffset,
      query,
      options,
    });
  }

  /**
   * Create an opportunity.
   *
   * Creates an opportunity. `$name`, `$stage` and the `$account` relationship are required. A summary is
   * written in the background. `$opportunityStatus` and the `$task`, `$note` and `$meeting`
   * relationships are read-only.
   *
   * `POST /v1/opportunities` · scope `opportunities:create` · rate limit `write` · honours an
   * idempotency key
   */
  create(body: OpportunityCreateParams, options?: RequestOptions): APIPromise<Opportunity> {
    return this.transport.send({
      name: "opportunity.create",
      method: "POST",
      path: "/v1/opportunities",
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Describe the fields of opportunities.
   *
   * Returns which fields and relationships opportunities have in this workspace, those it has added
   * included: their types, their options (the stages, for one), and whether they can be written.
   *
   * `GET /v1/opportunities/definitions` · scope `opportunities:read` · rate limit `read`
   */
  definitions(options?: RequestOptions): APIPromise<Definitions> {
    return this.transport.send({
      name: "opportunity.definitions",
      method: "GET",
      path: "/v1/opportunities/definitions",
      options,
    });
  }

  /**
   * Retrieve an opportunity.
   *
   * Returns one opportunity in its current state.
   *
   * `GET /v1/opportunities/{id}` · scope `opportunities:read` · rate limit `read`
   *
   * @param id ID of the opportunity, beginning with `opp_`.
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<Opportunity> {
    return this.transport.send({
      name: "opportunity.retrieve",
      method: "GET",
      path: "/v1/opportunities/{id}",
      pathParams: { id },
      options,
    });
  }

  /**
   * Update an opportunity.
   *
   * Changes the fields and relationships that are sent and leaves the rest alone. `$opportunityStatus`
   * is read-only.
   *
   * `POST /v1/opportunities/{id}` · scope `opportunities:update` · rate limit `write` · honours an
   * idempotency key
   *
   * @param id ID of the opportunity, beginning with `opp_`.
   */
  update(id: string, body: OpportunityUpdateParams, options?: RequestOptions): APIPromise<Opportunity> {
    return this.transport.send({
      name: "opportunity.update",
      method: "POST",
      path: "/v1/opportunities/{id}",
      pathParams: { id },
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Delete an opportunity.
   *
   * Moves an opportunity to the trash, from where it can be restored in the app. Its tasks, notes and
   * meetings stay. Deleting it once more changes nothing.
   *
   * `DELETE /v1/opportunities/{id}` · scope `opportunities:delete` · rate limit `write`
   *
   * @param id ID of the opportunity, beginning with `opp_`.
   */
  delete(id: string, options?: RequestOptions): APIPromise<Opportunity> {
    return this.transport.send({
      name: "opportunity.delete",
      method: "DELETE",
      path: "/v1/opportunities/{id}",
      pathParams: { id },
      options,
    });
  }

  /**
   * List past values of an opportunity's field.
   *
   * Returns the values that one field of an opportunity has had, the newest first: with `$stage`, the
   * way of the deal through the pipeline.
   *
   * `GET /v1/opportunities/{id}/fields/{fieldKey}/history`
   *
   * @param id ID of the opportunity, beginning with `opp_`.
   * @param fieldKey Key of the field, such as `$stage` of opportunities, or the bare slug of a field
   * that the workspace has added.
   */
  fieldHistory(
    id: string,
    fieldKey: string,
    query: OpportunityFieldHistoryParams = {},
    options?: RequestOptions,
  ): PagePromise<FieldHistory, FieldHistoryEntry> {
    return sendForPage(this.transport, {
      name: "opportunity.fieldHistory",
      path: "/v1/opportunities/{id}/fields/{fieldKey}/history",
      pathParams: { id, fieldKey },
      pageStyle: byCursor,
      query,
      options,
    });
  }
}
