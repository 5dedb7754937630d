// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  ContactGroup,
  ContactGroupCreateParams,
  ContactGroupListParams,
  ContactGroupListResult,
  ContactGroupRetrieveParams,
  ContactGroupUpdateParams,
  Undeclared,
} from "../type-validators.ts";

/** What the methods of `contactGroup` send and receive. */
export const contactGroup: ResourceValidators = {
  list: { query: ContactGroupListParams, response: ContactGroupListResult },
  create: { body: ContactGroupCreateParams, response: ContactGroup },
  retrieve: { query: ContactGroupRetrieveParams, response: ContactGroup },
  update: { body: ContactGroupUpdateParams, response: ContactGroup },
  delete: { response: Undeclared },
};
