// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { RecoveryCreateParams, RecoveryPasswordUpdateParams } from "../type-validators.ts";

/** What the methods of `authRecoveryPassword` send and receive. */
export const authRecoveryPassword: ResourceValidators = {
  create: { body: RecoveryCreateParams },
  update: { body: RecoveryPasswordUpdateParams },
};
