// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { Merge, MergeParams, MergeResult } from "../type-validators.ts";

/** What the methods of `merge` send and receive. */
export const merge: ResourceValidators = {
  mergeAccounts: { body: MergeParams, response: MergeResult },
  mergeContacts: { body: MergeParams, response: MergeResult },
  mergeOpportunities: { body: MergeParams, response: MergeResult },
  mergeObjectValues: { body: MergeParams, response: MergeResult },
  getMerge: { response: Merge },
};
