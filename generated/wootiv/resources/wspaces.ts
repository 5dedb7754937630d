// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { Workspace, WorkspaceCreateParams, WorkspaceUpdateParams, WspacesRetrieveParams } from "../types.ts";

/**
 * Workspaces, their members and their API tokens. Workspaces proper are at `/wspace`, what belongs to
 * them is at `/space`.
 */
export class WspacesResource extends Resource {
  /**
   * Create a workspace.
   *
   * Creates a workspace which belongs to the given user. A name that is taken may give 409.
   *
   * `POST /wspace`
   *
   * @throws APIError also for 400, 403, 409, or 422
   */
  create(body: WorkspaceCreateParams, options?: RequestOptions): APIPromise<Workspace> {
    return this.transport.send({ name: "wspaces.create", method: "POST", path: "/wspace", body, options });
  }

  /**
   * Retrieve a workspace.
   *
   * Reads one workspace. The vendor's text speaks of a lookup by slug although the path calls the value
   * `id`; whether a slug works is not known.
   *
   * `GET /wspace/{id}`
   *
   * @param id Identifier of the workspace.
   * @throws APIError also for 400, 403, or 404
   */
  retrieve(id: string, query: WspacesRetrieveParams = {}, options?: RequestOptions): APIPromise<Workspace> {
    return this.transport.send({
      name: "wspaces.retrieve",
      method: "GET",
      path: "/wspace/{id}",
      pathParams: { id },
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }

  /**
   * Update a workspace.
   *
   * Changes the given properties of a workspace and leaves the others as they are.
   *
   * `PATCH /wspace/{id}`
   *
   * @param id Identifier of the workspace.
   * @throws APIError also for 400, 403, 404, 409, or 422
   */
  update(id: string, body: WorkspaceUpdateParams, options?: RequestOptions): APIPromise<Workspace> {
    return this.transport.send({
      name: "wspaces.update",
      method: "PATCH",
      path: "/wspace/{id}",
      pathParams: { id },
      body,
      options,
    });
  }
}
