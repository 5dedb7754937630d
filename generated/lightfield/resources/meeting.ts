// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byOffset } from "../page-styles.ts";
import type {
  Definitions,
  Meeting,
  MeetingCreateParams,
  MeetingList,
  MeetingListParams,
  MeetingUpdateParams,
} from "../types.ts";

/** Meetings with people from outside, and their transcripts. */
export class MeetingResource extends Resource {
  /**
   * List meetings.
   *
   * Returns one page of meetings, at most 25, that meet all conditions of the filter; each is cut down
   * to what the owner of the key may see. The list is served from a search index that trails writes by a
   * moment; retrieve a record for its current state.
   *
   * `GET /v1/meetings` · scope `meetings:read` · rate limit `search`
   */
  list(query: MeetingListParams = {}, options?: RequestOptions): PagePromise<MeetingList, Meeting> {
    return sendForPage(this.transport, {
      name: "meeting.list",
      path: "/v1/meetings",
      pageStyle: byOffset,
      query,
      options,
    });
  }

  /**
   * Create a meeting.
   *
   * Enters a meeting that has taken place. `$title`, `$startDate` and `$endDate` are required, and both
   * dates must lie in the past. Only a `$transcript` can be linked; contacts, accounts and opportunities
   * follow from the attendees.
   *
   * `POST /v1/meetings` · scope `meetings:create` · rate limit `write` · honours an idempotency key
   */
  create(body: MeetingCreateParams, options?: RequestOptions): APIPromise<Meeting> {
    return this.transport.send({
      name: "meeting.create",
      method: "POST",
      path: "/v1/meetings",
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Describe the fields of meetings.
   *
   * Returns which fields and relationships meetings have in this workspace: their types, and whether
   * they can be written.
   *
   * `GET /v1/meetings/definitions` · scope `meetings:read` · rate limit `read`
   */
  definitions(options?: RequestOptions): APIPromise<Definitions> {
    return this.transport.send({
      name: "meeting.definitions",
      method: "GET",
      path: "/v1/meetings/definitions",
      options,
    });
  }

  /**
   * Retrieve a meeting.
   *
   * Returns one meeting, cut down to what the owner of the key may see. With `FULL` access, the
   * `$transcript` relationship names the file that holds the transcript.
   *
   * `GET /v1/meetings/{id}` · scope `meetings:read` · rate limit `read`
   *
   * @param id ID of the meeting, beginning with `mtg_`.
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<Meeting> {
    return this.transport.send({
      name: "meeting.retrieve",
      method: "GET",
      path: "/v1/meetings/{id}",
      pathParams: { id },
      options,
    });
  }

  /**
   * Update a meeting.
   *
   * Changes the privacy setting, or puts another transcript in the place of the present one; nothing
   * else can change. A transcript cannot be taken away.
   *
   * `POST /v1/meetings/{id}` · scope `meetings:update` · rate limit `write` · honours an idempotency key
   *
   * @param id ID of the meeting, beginning with `mtg_`.
   */
  update(id: string, body: MeetingUpdateParams, options?: RequestOptions): APIPromise<Meeting> {
    return this.transport.send({
      name: "meeting.update",
      method: "POST",
      path: "/v1/meetings/{id}",
      pathParams: { id },
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Delete a meeting.
   *
   * Moves a meeting to the trash, from where it can be restored in the app. Only those who took part and
   * admins may do so. Unlike with other records, deleting it once more fails with 404.
   *
   * `DELETE /v1/meetings/{id}` · scope `meetings:delete` · rate limit `write`
   *
   * @param id ID of the meeting, beginning with `mtg_`.
   */
  delete(id: string, options?: RequestOptions): APIPromise<Meeting> {
    return this.transport.send({
      name: "meeting.delete",
      method: "DELETE",
      path: "/v1/meetings/{id}",
      pathParams: { id },
      options,
    });
  }
}
