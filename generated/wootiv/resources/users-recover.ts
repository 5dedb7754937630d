// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { Undeclared } from "../types.ts";

/** People with an account. */
export class UsersRecoverResource extends Resource {
  /**
   * Bring a user back.
   *
   * Undoes the deletion of a user whose record is still kept. It takes no request body. What the
   * response holds is not declared; it may well be empty.
   *
   * `PATCH /user/recover/{id}`
   *
   * @param id Identifier of the user.
   * @throws APIError also for 403 or 404
   */
  update(id: string, options?: RequestOptions): APIPromise<Undeclared | undefined> {
    return this.transport.send({
      name: "users.recover.update",
      method: "PATCH",
      path: "/user/recover/{id}",
      pathParams: { id },
      responseKind: "optional",
      options,
    });
  }
}
