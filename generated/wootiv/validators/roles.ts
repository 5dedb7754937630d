// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  Role,
  RoleBulkCreateParams,
  RoleBulkCreateResult,
  RoleCreateParams,
  RoleListParams,
  RoleListResult,
  RoleRetrieveParams,
  RoleUpdateParams,
  Undeclared,
} from "../type-validators.ts";

/** What the methods of `roles` send and receive. */
export const roles: ResourceValidators = {
  list: { query: RoleListParams, response: RoleListResult },
  create: { body: RoleCreateParams, response: Role },
  retrieve: { query: RoleRetrieveParams, response: Role },
  update: { body: RoleUpdateParams, response: Role },
  delete: { response: Undeclared },
  bulkCreate: { body: RoleBulkCreateParams, response: RoleBulkCreateResult },
};
