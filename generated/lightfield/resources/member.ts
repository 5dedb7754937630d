// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byOffset } from "../page-styles.ts";
import type { Member, MemberList, MemberListParams } from "../types.ts";

/** People with a seat in the workspace. They can be read, not written. */
export class MemberResource extends Resource {
  /**
   * List the members of the team.
   *
   * Returns one page of the workspace's members, at most 25.
   *
   * `GET /v1/members` · scope `members:read` · rate limit `search`
   */
  list(query: MemberListParams = {}, options?: RequestOptions): PagePromise<MemberList, Member> {
    return sendForPage(this.transport, {
      name: "member.list",
      path: "/v1/members",
      pageStyle: byOffset,
      query,
      options,
    });
  }

  /**
   * Retrieve a member.
   *
   * Returns one member of the workspace.
   *
   * `GET /v1/members/{id}` · scope `members:read` · rate limit `read`
   *
   * @param id ID of the member, beginning with `mem_`.
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<Member> {
    return this.transport.send({
      name: "member.retrieve",
      method: "GET",
      path: "/v1/members/{id}",
      pathParams: { id },
      options,
    });
  }
}
