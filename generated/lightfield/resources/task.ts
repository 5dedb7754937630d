// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byOffset } from "../page-styles.ts";
import type { Definitions, Task, TaskCreateParams, TaskList, TaskListParams, TaskUpdateParams } from "../types.ts";

/** What members of the team have to do, by when, and for which account or deal. */
export class TaskResource extends Resource {
  /**
   * List tasks.
   *
   * Returns one page of tasks, at most 25, that meet all conditions of the filter. Relationships are
   * filtered by the slug of their definition: `$task-account[equal]` finds the tasks of an account. The
   * list is served from a search index that trails writes by a moment; retrieve a record for its current
   * state.
   *
   * `GET /v1/tasks` · scope `tasks:read` · rate limit `search`
   */
  list(query: TaskListParams = {}, options?: RequestOptions): PagePromise<TaskList, Task> {
    return sendForPage(this.transport, { name: "task.list", path: "/v1/tasks", pageStyle: byOffset, query, options });
  }

  /**
   * Create a task.
   *
   * Creates a task. `$title`, `$status` and the `$assignedTo` relationship are required. `$createdBy` is
   * the owner of the key unless given. The `$note` relationship is read-only.
   *
   * `POST /v1/tasks` · scope `tasks:create` · rate limit `write` · honours an idempotency key
   */
  create(body: TaskCreateParams, options?: RequestOptions): APIPromise<Task> {
    return this.transport.send({
      name: "task.create",
      method: "POST",
      path: "/v1/tasks",
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Describe the fields of tasks.
   *
   * Returns which fields and relationships tasks have in this workspace: their types, their options, and
   * whether they can be written.
   *
   * `GET /v1/tasks/definitions` · scope `tasks:read` · rate limit `read`
   */
  definitions(options?: RequestOptions): APIPromise<Definitions> {
    return this.transport.send({ name: "task.definitions", method: "GET", path: "/v1/tasks/definitions", options });
  }

  /**
   * Retrieve a task.
   *
   * Returns one task in its current state.
   *
   * `GET /v1/tasks/{id}` · scope `tasks:read` · rate limit `read`
   *
   * @param id ID of the task.
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<Task> {
    return this.transport.send({
      name: "task.retrieve",
      method: "GET",
      path: "/v1/tasks/{id}",
      pathParams: { id },
      options,
    });
  }

  /**
   * Update a task.
   *
   * Changes the fields and relationships that are sent and leaves the rest alone. The `$note`
   * relationship is read-only.
   *
   * `POST /v1/tasks/{id}` · scope `tasks:update` · rate limit `write` · honours an idempotency key
   *
   * @param id ID of the task.
   */
  update(id: string, body: TaskUpdateParams, options?: RequestOptions): APIPromise<Task> {
    return this.transport.send({
      name: "task.update",
      method: "POST",
      path: "/v1/tasks/{id}",
      pathParams: { id },
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Delete a task.
   *
   * Moves a task to the trash, from where it can be restored in the app. Deleting it once more changes
   * nothing.
   *
   * `DELETE /v1/tasks/{id}` · scope `tasks:delete` · rate limit `write`
   *
   * @param id ID of the task.
   */
  delete(id: string, options?: RequestOptions): APIPromise<Task> {
    return this.transport.send({
      name: "task.delete",
      method: "DELETE",
      path: "/v1/tasks/{id}",
      pathParams: { id },
      options,
    });
  }
}
