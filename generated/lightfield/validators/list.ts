// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  AccountList,
  ContactList,
  List,
  ListCreateParams,
  ListList,
  ListListAccountsParams,
  ListListContactsParams,
  ListListOpportunitiesParams,
  ListListParams,
  ListUpdateParams,
  OpportunityList,
} from "../type-validators.ts";

/** What the methods of `list` send and receive. */
export const list: ResourceValidators = {
  list: { query: ListListParams, response: ListList },
  create: { body: ListCreateParams, response: List },
  retrieve: { response: List },
  update: { body: ListUpdateParams, response: List },
  delete: { response: List },
  listAccounts: { query: ListListAccountsParams, response: AccountList },
  listContacts: { query: ListListContactsParams, response: ContactList },
  listOpportunities: { query: ListListOpportunitiesParams, response: OpportunityList },
};
