// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { RoleAssignmentBulkCreateParams, RoleAssignmentBulkCreateResult } from "../type-validators.ts";

/** What the methods of `roleAssignmentsBulk` send and receive. */
export const roleAssignmentsBulk: ResourceValidators = {
  create: { body: RoleAssignmentBulkCreateParams, response: RoleAssignmentBulkCreateResult },
};
