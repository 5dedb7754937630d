// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byPage } from "../page-styles.ts";
import type { Undeclared, WorkspaceMember, WorkspaceMemberPage } from "../types.ts";

/**
 * Workspaces, their members and their API tokens. Workspaces proper are at `/wspace`, what belongs to
 * them is at `/space`.
 */
export class SpaceMembersResource extends Resource {
  /**
   * Retrieve a member.
   *
   * Reads one member of a workspace. What the response holds is not declared.
   *
   * `GET /space/{space_id}/members/{member_uid}`
   *
   * @param spaceId Identifier of the workspace.
   * @param memberUid Identifier of the member.
   * @throws APIError also for 403 or 404
   */
  retrieve(spaceId: string, memberUid: string, options?: RequestOptions): APIPromise<Undeclared> {
    return this.transport.send({
      name: "space.members.retrieve",
      method: "GET",
      path: "/space/{space_id}/members/{member_uid}",
      pathParams: { space_id: spaceId, member_uid: memberUid },
      options,
    });
  }

  /**
   * List members.
   *
   * Lists the members of a workspace. There is nothing to filter by, and what the response holds is not
   * declared; an envelope and a bare array are both to be expected. No query parameter is declared
   * either; should the server send an envelope, its further pages are asked for by `page`.
   *
   * `GET /space/{space_id}/members`
   *
   * @param spaceId Identifier of the workspace.
   * @throws APIError also for 403 or 404
   */
  list(spaceId: string, options?: RequestOptions): PagePromise<Partial<WorkspaceMemberPage>, WorkspaceMember> {
    return sendForPage(this.transport, {
      name: "space.members.list",
      path: "/space/{space_id}/members",
      pathParams: { space_id: spaceId },
      pageStyle: byPage,
      options,
    });
  }
}
