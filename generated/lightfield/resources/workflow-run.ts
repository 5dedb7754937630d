// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPoll } from "../../../src/runtime.ts";
import type { PollPromise, RequestOptions } from "../../../src/runtime.ts";
import type { WorkflowRunStatus } from "../types.ts";

/** Runs of automated workflows. */
export class WorkflowRunResource extends Resource {
  /**
   * Retrieve the status of a workflow run.
   *
   * Returns the state of one run of a workflow. Runs are started in the app, not through this API.
   *
   * `GET /v1/workflowRun/{runId}/status` · `wait()` until `status` is `completed`
   *
   * @param runId ID of the workflow run.
   * @throws APIError for 400, 401, 403, 404, or 5xx
   */
  status(runId: string, options?: RequestOptions): PollPromise<WorkflowRunStatus> {
    return sendForPoll(this.transport, {
      name: "workflowRun.status",
      method: "GET",
      path: "/v1/workflowRun/{runId}/status",
      pathParams: { runId },
      poll: { member: "status", done: ["completed"], failed: ["failed"] },
      options,
    });
  }
}
