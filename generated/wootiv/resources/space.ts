// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import { SpaceMembersResource } from "./space-members.ts";
import { SpaceTokensResource } from "./space-tokens.ts";

/** Holds `members` and `tokens`. */
export class SpaceResource extends Resource {
  readonly members: SpaceMembersResource = new SpaceMembersResource(this.transport);
  readonly tokens: SpaceTokensResource = new SpaceTokensResource(this.transport);
}
