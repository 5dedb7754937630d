// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { Workspace, WorkspaceCreateParams, WorkspaceUpdateParams, WspacesRetrieveParams } from "../type-validators.ts";

/** What the methods of `wspaces` send and receive. */
export const wspaces: ResourceValidators = {
  create: { body: WorkspaceCreateParams, response: Workspace },
  retrieve: { query: WspacesRetrieveParams, response: Workspace },
  update: { body: WorkspaceUpdateParams, response: Workspace },
};
