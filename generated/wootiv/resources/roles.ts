// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
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
   * Finds roles by filter or search condition. The answer is an envelope when `page` or `offset` is
   * given and a limit applies, or when the server always pages this list; otherwise it is a bare array
   * of all matches.
   *
   * `GET /role`
   *
   * @throws APIError for 400, 401, 403, 429, or 5xx
   */
  list(query: RoleListParams = {}, options?: RequestOptions): PagePromise<Partial<RolePage>, Role> {
    return this.transport.list({ path: "/role", pageStyle: byPage, query, queryStyles: { fields: "comma" }, options });
  }

  /**
   * Create a role.
   *
   * Creates a role. Nobody holds it yet; grant it through a role assignment.
   *
   * `POST /role`
   *
   * @throws APIError for 400, 401, 403, 409, 422, 429, or 5xx
   */
  create(body: RoleCreateParams, options?: RequestOptions): APIPromise<Role> {
    return this.transport.send({ method: "POST", path: "/role", body, options });
  }

  /**
   * Retrieve a role.
   *
   * Reads one role, with references to everyone who holds it.
   *
   * `GET /role/{id}`
   *
   * @param id Identifier of the role.
   * @throws APIError for 400, 401, 403, 404, 429, or 5xx
   */
  retrieve(id: string, query: RoleRetrieveParams = {}, options?: RequestOptions): APIPromise<Role> {
    return this.transport.send({
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
   * @throws APIError for 400, 401, 403, 404, 409, 422, 429, or 5xx
   */
  update(id: string, body: RoleUpdateParams, options?: RequestOptions): APIPromise<Role> {
    return this.transport.send({ method: "PATCH", path: "/role/{id}", pathParams: { id }, body, options });
  }

  /**
   * Delete a role.
   *
   * Deletes a role. What the answer holds is not declared; it may well be empty.
   *
   * `DELETE /role/{id}`
   *
   * @param id Identifier of the role.
   * @throws APIError for 401, 403, 404, 429, or 5xx
   */
  delete(id: string, options?: RequestOptions): APIPromise<Undeclared | undefined> {
    return this.transport.send({
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
   * Creates several roles in one request and answers them as a bare array.
   *
   * `POST /role/bulk`
   *
   * @throws APIError for 400, 401, 403, 409, 422, 429, or 5xx
   */
  bulkCreate(body: RoleBulkCreateParams, options?: RequestOptions): APIPromise<RoleBulkCreateResult> {
    return this.transport.send({ method: "POST", path: "/role/bulk", body, options });
  }
}
