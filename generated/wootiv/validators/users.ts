// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { User, UserListParams, UserListResult, UserRetrieveParams } from "../type-validators.ts";

/** What the methods of `users` send and receive. */
export const users: ResourceValidators = {
  list: { query: UserListParams, response: UserListResult },
  retrieve: { query: UserRetrieveParams, response: User },
};
