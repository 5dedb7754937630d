// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { AuthValidation } from "../type-validators.ts";

/** What the methods of `auth` send and receive. */
export const auth: ResourceValidators = {
  validate: { response: AuthValidation },
};
