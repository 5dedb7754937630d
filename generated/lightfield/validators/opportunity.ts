// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  Definitions,
  FieldHistory,
  Opportunity,
  OpportunityCreateParams,
  OpportunityFieldHistoryParams,
  OpportunityList,
  OpportunityListParams,
  OpportunityUpdateParams,
} from "../type-validators.ts";

/** What the methods of `opportunity` send and receive. */
export const opportunity: ResourceValidators = {
  list: { query: OpportunityListParams, response: OpportunityList },
  create: { body: OpportunityCreateParams, response: Opportunity },
  definitions: { response: Definitions },
  retrieve: { response: Opportunity },
  update: { body: OpportunityUpdateParams, response: Opportunity },
  delete: { response: Opportunity },
  fieldHistory: { query: OpportunityFieldHistoryParams, response: FieldHistory },
};
