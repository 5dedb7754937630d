// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byPage } from "../page-styles.ts";
import type { WorkspaceToken, WorkspaceTokenCreateParams } from "../types.ts";

/**
 * Workspaces, their members and their API tokens. Workspaces proper are at `/wspace`, what belongs to
 * them is at `/space`.
 */
export class SpaceTokensResource extends Resource {
  /**
   * List API tokens.
   *
   * Lists the API tokens of a workspace. The response is a bare array that holds all of them; there is
   * nothing to filter or page by.
   *
   * `GET /space/{space_sid}/tokens`
   *
   * @param spaceSid Identifier of the workspace. The token endpoints spell it so; it is the same value
   * that the member endpoints call `space_id`.
   * @throws APIError also for 403 or 404
   */
  list(spaceSid: string, options?: RequestOptions): PagePromise<unknown, WorkspaceToken> {
    return sendForPage(this.transport, {
      name: "space.tokens.list",
      path: "/space/{space_sid}/tokens",
      pathParams: { space_sid: spaceSid },
      pageStyle: byPage,
      options,
    });
  }

  /**
   * Create an API token.
   *
   * Creates an API token with which programs can act for the workspace. Keep `apiKey` from the response;
   * `sensitiveKey` is only its shortened form.
   *
   * `POST /space/{space_sid}/tokens`
   *
   * @param spaceSid Identifier of the workspace. The token endpoints spell it so; it is the same value
   * that the member endpoints call `space_id`.
   * @throws APIError also for 400, 403, 404, or 422
   */
  create(spaceSid: string, body?: WorkspaceTokenCreateParams, options?: RequestOptions): APIPromise<WorkspaceToken> {
    return this.transport.send({
      name: "space.tokens.create",
      method: "POST",
      path: "/space/{space_sid}/tokens",
      pathParams: { space_sid: spaceSid },
      body,
      options,
    });
  }

  /**
   * Revoke an API token.
   *
   * Revokes an API token of a workspace. Requests which still use its key are refused from then on. No
   * response is declared.
   *
   * `DELETE /space/{space_sid}/tokens/{token_id}`
   *
   * @param spaceSid Identifier of the workspace. The token endpoints spell it so; it is the same value
   * that the member endpoints call `space_id`.
   * @param tokenId Identifier of the token, not its key.
   * @throws APIError also for 403 or 404
   */
  delete(spaceSid: string, tokenId: string, options?: RequestOptions): APIPromise<void> {
    return this.transport.send({
      name: "space.tokens.delete",
      method: "DELETE",
      path: "/space/{space_sid}/tokens/{token_id}",
      pathParams: { space_sid: spaceSid, token_id: tokenId },
      responseKind: "none",
      options,
    });
  }
}
