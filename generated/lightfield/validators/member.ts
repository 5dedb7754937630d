// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { Member, MemberList, MemberListParams } from "../type-validators.ts";

/** What the methods of `member` send and receive. */
export const member: ResourceValidators = {
  list: { query: MemberListParams, response: MemberList },
  retrieve: { response: Member },
};
