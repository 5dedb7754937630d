// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  Contact,
  ContactCreateParams,
  ContactListParams,
  ContactListResult,
  ContactRetrieveParams,
  ContactUpdateParams,
  Undeclared,
} from "../type-validators.ts";

/** What the methods of `contacts` send and receive. */
export const contacts: ResourceValidators = {
  list: { query: ContactListParams, response: ContactListResult },
  create: { body: ContactCreateParams, response: Contact },
  retrieve: { query: ContactRetrieveParams, response: Contact },
  update: { body: ContactUpdateParams, response: Contact },
  delete: { response: Undeclared },
};
