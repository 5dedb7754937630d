// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  RoleAssignment,
  RoleAssignmentCreateParams,
  RoleAssignmentRetrieveParams,
  Undeclared,
} from "../type-validators.ts";

/** What the methods of `roleAssignments` send and receive. */
export const roleAssignments: ResourceValidators = {
  create: { body: RoleAssignmentCreateParams, response: RoleAssignment },
  retrieve: { query: RoleAssignmentRetrieveParams, response: RoleAssignment },
  delete: { response: Undeclared },
};
