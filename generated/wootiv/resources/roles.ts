// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byPage } from "../page-styles.ts";
import type {
  Role,
  RoleBulkCreateParams,
  RoleBulkCreateResult,
  RoleCreateParams,
  RoleListParams,
  RolePage,
  RoleRetrieveParams,
  RoleUpdateParams,
  Undeclared,
} from "../types.ts";

/** Roles, and who holds them. */
export class RolesResource extends Resource {
  /**
   * List roles.
   *
   * Finds roles by filter or search condition. The response is an envelope when `page` or `offset` is
   * given and a limit applies, or when the server always pages this list; otherwise it is a bare array
   * of all matches.
   *
   * `GET /role`
   *
   * @throws APIError also for 400 or 403
   */
  list(query: RoleListParams = {}, options?: RequestOptions): PagePromise<Partial<RolePage>, Role> {
    return sendForPage(this.transport, {
      name: "roles.list",
      path: "/role",
      pageStyle: byPage,
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }

  /**
   * Create a role.
   *
   * Creates a role. Nobody holds it yet; grant it through a role assignment.
   *
   * `POST /role`
   *
   * @throws APIError also for 400, 403, 409, or 422
   */
  create(body: RoleCreateParams, options?: RequestOptions): APIPromise<Role> {
    return this.transport.send({ name: "roles.create", method: "POST", path: "/role", body, options });
  }

  /**
   * Retrieve a role.
   *
   * Reads one role, with references to everyone who holds it.
   *
   * `GET /role/{id}`
   *
   * @param id Identifier of the role.
   * @throws APIError also for 400, 403, or 404
   */
  retrieve(id: string, query: RoleRetrieveParams = {}, options?: RequestOptions): APIPromise<Role> {
    return this.transport.send({
      name: "roles.retrieve",
      method: "GET",
      path: "/role/{id}",
      pathParams: { id },
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }

  /**
   * Update a role.
   *
   * Changes the name and the description of a role. Both must be given, also the one that stays as it
   * is.
   *
   * `PATCH /role/{id}`
   *
   * @param id Identifier of the role.
   * @throws APIError also for 400, 403, 404, 409, or 422
   */
  update(id: string, body: RoleUpdateParams, options?: RequestOptions): APIPromise<Role> {
    return this.transport.send({
      name: "roles.update",
      method: "PATCH",
      path: "/role/{id}",
      pathParams: { id },
      body,
      options,
    });
  }

  /**
   * Delete a role.
   *
   * Deletes a role. What the response holds is not declared; it may well be empty.
   *
   * `DELETE /role/{id}`
   *
   * @param id Identifier of the role.
   * @throws APIError also for 403 or 404
   */
  delete(id: string, options?: RequestOptions): APIPromise<Undeclared | undefined> {
    return this.transport.send({
      name: "roles.delete",
      method: "DELETE",
      path: "/role/{id}",
      pathParams: { id },
      responseKind: "optional",
      options,
    });
  }

  /**
   * Create several roles.
   *
   * Creates several roles in one request and returns them as a bare array.
   *
   * `POST /role/bulk`
   *
   * @throws APIError also for 400, 403, 409, or 422
   */
  bulkCreate(body: RoleBulkCreateParams, options?: RequestOptions): APIPromise<RoleBulkCreateResult> {
    return this.transport.send({ name: "roles.bulkCreate", method: "POST", path: "/role/bulk", body, options });
  }
}
