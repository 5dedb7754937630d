// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  Invitation,
  InvitationCreateParams,
  InvitationListParams,
  InvitationListResult,
  InvitationRetrieveParams,
  Undeclared,
} from "../type-validators.ts";

/** What the methods of `invitations` send and receive. */
export const invitations: ResourceValidators = {
  list: { query: InvitationListParams, response: InvitationListResult },
  create: { body: InvitationCreateParams, response: Invitation },
  retrieve: { query: InvitationRetrieveParams, response: Invitation },
  delete: { response: Undeclared },
};
