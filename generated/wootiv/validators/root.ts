// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { Undeclared } from "../type-validators.ts";

/** What the methods of `root` send and receive. */
export const root: ResourceValidators = {
  retrieve: { response: Undeclared },
};
