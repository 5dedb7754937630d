// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { Definitions, Task, TaskCreateParams, TaskList, TaskListParams, TaskUpdateParams } from "../type-validators.ts";

/** What the methods of `task` send and receive. */
export const task: ResourceValidators = {
  list: { query: TaskListParams, response: TaskList },
  create: { body: TaskCreateParams, response: Task },
  definitions: { response: Definitions },
  retrieve: { response: Task },
  update: { body: TaskUpdateParams, response: Task },
  delete: { response: Task },
};
