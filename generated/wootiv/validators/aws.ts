// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { SignedPutUrlCreateParams, SignedUpload } from "../type-validators.ts";

/** What the methods of `aws` send and receive. */
export const aws: ResourceValidators = {
  createSignedPutUrl: { body: SignedPutUrlCreateParams, response: SignedUpload },
};
