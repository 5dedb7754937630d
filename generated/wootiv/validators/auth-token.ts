// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { TokenPair, TokenRefreshParams } from "../type-validators.ts";

/** What the methods of `authToken` send and receive. */
export const authToken: ResourceValidators = {
  refresh: { body: TokenRefreshParams, response: TokenPair },
};
