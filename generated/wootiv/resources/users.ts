// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byPage } from "../page-styles.ts";
import type { User, UserListParams, UserPage, UserRetrieveParams } from "../types.ts";
import { UsersRecoverResource } from "./users-recover.ts";

/** People with an account. */
export class UsersResource extends Resource {
  /** People with an account. */
  readonly recover: UsersRecoverResource = new UsersRecoverResource(this.transport);

  /**
   * List users.
   *
   * Finds users by filter or search condition. The response is an envelope when `page` or `offset` is
   * given and a limit applies, or when the server always pages this list; otherwise it is a bare array
   * of all matches.
   *
   * `GET /user`
   *
   * @throws APIError also for 400 or 403
   */
  list(query: UserListParams = {}, options?: RequestOptions): PagePromise<Partial<UserPage>, User> {
    return sendForPage(this.transport, {
      name: "users.list",
      path: "/user",
      pageStyle: byPage,
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }

  /**
   * Retrieve a user.
   *
   * Reads one user.
   *
   * `GET /user/{id}`
   *
   * @param id Identifier of the user.
   * @throws APIError also for 400, 403, or 404
   */
  retrieve(id: string, query: UserRetrieveParams = {}, options?: RequestOptions): APIPromise<User> {
    return this.transport.send({
      name: "users.retrieve",
      method: "GET",
      path: "/user/{id}",
      pathParams: { id },
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }
}
