// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { ActionKindListResult } from "../type-validators.ts";

/** What the methods of `registryActions` send and receive. */
export const registryActions: ResourceValidators = {
  list: { response: ActionKindListResult },
};
