// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { RoleAssignmentBulkCreateParams, RoleAssignmentBulkCreateResult } from "../types.ts";

/** Roles, and who holds them. */
export class RoleAssignmentsBulkResource extends Resource {
  /**
   * Assign several roles.
   *
   * Grants several roles in one request and returns the assignments as a bare array.
   *
   * `POST /role-assignment/{assignment}/bulk`
   *
   * @param assignment Kind of assignment, which tells what sort of record can hold the role. The
   * server's configuration decides which kinds there are.
   * @throws APIError also for 400, 403, 404, 409, or 422
   */
  create(
    assignment: string,
    body: RoleAssignmentBulkCreateParams,
    options?: RequestOptions,
  ): APIPromise<RoleAssignmentBulkCreateResult> {
    return this.transport.send({
      name: "roleAssignments.bulk.create",
      method: "POST",
      path: "/role-assignment/{assignment}/bulk",
      pathParams: { assignment },
      body,
      options,
    });
  }
}
