// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  Account,
  AccountCreateParams,
  AccountFieldHistoryParams,
  AccountList,
  AccountListParams,
  AccountUpdateParams,
  Definitions,
  FieldHistory,
} from "../type-validators.ts";

/** What the methods of `account` send and receive. */
export const account: ResourceValidators = {
  list: { query: AccountListParams, response: AccountList },
  create: { body: AccountCreateParams, response: Account },
  definitions: { response: Definitions },
  retrieve: { response: Account },
  update: { body: AccountUpdateParams, response: Account },
  delete: { response: Account },
  fieldHistory: { query: AccountFieldHistoryParams, response: FieldHistory },
};
