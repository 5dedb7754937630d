// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { BucketObjectListResult } from "../type-validators.ts";

/** What the methods of `awsObjects` send and receive. */
export const awsObjects: ResourceValidators = {
  list: { response: BucketObjectListResult },
};
