// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { ResourceKindListResult } from "../type-validators.ts";

/** What the methods of `registryResources` send and receive. */
export const registryResources: ResourceValidators = {
  list: { response: ResourceKindListResult },
};
