// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { RoleAssignment, RoleAssignmentCreateParams, RoleAssignmentRetrieveParams, Undeclared } from "../types.ts";
import { RoleAssignmentsBulkResource } from "./role-assignments-bulk.ts";

/** Roles, and who holds them. */
export class RoleAssignmentsResource extends Resource {
  /** Roles, and who holds them. */
  readonly bulk: RoleAssignmentsBulkResource = new RoleAssignmentsBulkResource(this.transport);

  /**
   * Assign a role.
   *
   * Grants a role to someone. The kind of assignment says what sort of record the assignee is. A role
   * that is held already may give 409.
   *
   * `POST /role-assignment/{assignment}`
   *
   * @param assignment Kind of assignment, which tells what sort of record can hold the role. The
   * server's configuration decides which kinds there are.
   * @throws APIError also for 400, 403, 404, 409, or 422
   */
  create(assignment: string, body: RoleAssignmentCreateParams, options?: RequestOptions): APIPromise<RoleAssignment> {
    return this.transport.send({
      name: "roleAssignments.create",
      method: "POST",
      path: "/role-assignment/{assignment}",
      pathParams: { assignment },
      body,
      options,
    });
  }

  /**
   * Retrieve a role assignment.
   *
   * Reads one role assignment. There is no call that lists them; `Role` names the assignees of a role.
   *
   * `GET /role-assignment/{assignment}/{id}`
   *
   * @param assignment Kind of assignment, which tells what sort of record can hold the role. The
   * server's configuration decides which kinds there are.
   * @param id Identifier of the role assignment.
   * @throws APIError also for 400, 403, or 404
   */
  retrieve(
    assignment: string,
    id: string,
    query: RoleAssignmentRetrieveParams = {},
    options?: RequestOptions,
  ): APIPromise<RoleAssignment> {
    return this.transport.send({
      name: "roleAssignments.retrieve",
      method: "GET",
      path: "/role-assignment/{assignment}/{id}",
      pathParams: { assignment, id },
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }

  /**
   * Withdraw a role.
   *
   * Withdraws a role from someone by deleting the assignment. What the response holds is not declared;
   * it may well be empty.
   *
   * `DELETE /role-assignment/{assignment}/{id}`
   *
   * @param assignment Kind of assignment, which tells what sort of record can hold the role. The
   * server's configuration decides which kinds there are.
   * @param id Identifier of the role assignment.
   * @throws APIError also for 403 or 404
   */
  delete(assignment: string, id: string, options?: RequestOptions): APIPromise<Undeclared | undefined> {
    return this.transport.send({
      name: "roleAssignments.delete",
      method: "DELETE",
      path: "/role-assignment/{assignment}/{id}",
      pathParams: { assignment, id },
      responseKind: "optional",
      options,
    });
  }
}
