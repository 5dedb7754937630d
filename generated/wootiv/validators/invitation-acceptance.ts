// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  InvitationAcceptanceRetrieveParams,
  InvitationAcceptanceUpdateParams,
  Undeclared,
} from "../type-validators.ts";

/** What the methods of `invitationAcceptance` send and receive. */
export const invitationAcceptance: ResourceValidators = {
  retrieve: { query: InvitationAcceptanceRetrieveParams, response: Undeclared },
  update: { body: InvitationAcceptanceUpdateParams },
};
