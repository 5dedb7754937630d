// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { Undeclared } from "../type-validators.ts";

/** What the methods of `authRecoveryPasscode` send and receive. */
export const authRecoveryPasscode: ResourceValidators = {
  retrieve: { response: Undeclared },
};
