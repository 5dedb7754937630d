// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { FeatureListParams, FeatureListResult } from "../type-validators.ts";

/** What the methods of `features` send and receive. */
export const features: ResourceValidators = {
  list: { query: FeatureListParams, response: FeatureListResult },
};
