// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { WorkflowRunStatus } from "../type-validators.ts";

/** What the methods of `workflowRun` send and receive. */
export const workflowRun: ResourceValidators = {
  status: { response: WorkflowRunStatus },
};
