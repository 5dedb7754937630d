// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { WorkspaceToken, WorkspaceTokenCreateParams, WorkspaceTokenListResult } from "../type-validators.ts";

/** What the methods of `spaceTokens` send and receive. */
export const spaceTokens: ResourceValidators = {
  list: { response: WorkspaceTokenListResult },
  create: { body: WorkspaceTokenCreateParams, bodyIsOptional: true, response: WorkspaceToken },
};
