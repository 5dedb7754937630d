// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { RecoveryCreateParams } from "../type-validators.ts";

/** What the methods of `authRecoveryLogin` send and receive. */
export const authRecoveryLogin: ResourceValidators = {
  create: { body: RecoveryCreateParams },
};
