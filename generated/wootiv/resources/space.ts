// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import { SpaceMembersResource } from "./space-members.ts";
import { SpaceTokensResource } from "./space-tokens.ts";

/** Holds `members` and `tokens`. */
export class SpaceResource extends Resource {
  /**
   * Workspaces, their members and their API tokens. Workspaces proper are at `/wspace`, what belongs to
   * them is at `/space`.
   */
  readonly members: SpaceMembersResource = new SpaceMembersResource(this.transport);
  /**
   * Workspaces, their members and their API tokens. Workspaces proper are at `/wspace`, what belongs to
   * them is at `/space`.
   */
  readonly tokens: SpaceTokensResource = new SpaceTokensResource(this.transport);
}
