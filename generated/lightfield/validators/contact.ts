// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  Contact,
  ContactCreateParams,
  ContactFieldHistoryParams,
  ContactList,
  ContactListParams,
  ContactUpdateParams,
  Definitions,
  FieldHistory,
} from "../type-validators.ts";

/** What the methods of `contact` send and receive. */
export const contact: ResourceValidators = {
  list: { query: ContactListParams, response: ContactList },
  create: { body: ContactCreateParams, response: Contact },
  definitions: { response: Definitions },
  retrieve: { response: Contact },
  update: { body: ContactUpdateParams, response: Contact },
  delete: { response: Contact },
  fieldHistory: { query: ContactFieldHistoryParams, response: FieldHistory },
};
