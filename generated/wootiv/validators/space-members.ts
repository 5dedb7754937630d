// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { Undeclared, WorkspaceMemberListResult } from "../type-validators.ts";

/** What the methods of `spaceMembers` send and receive. */
export const spaceMembers: ResourceValidators = {
  retrieve: { response: Undeclared },
  list: { response: WorkspaceMemberListResult },
};
