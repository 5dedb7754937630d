// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import { RegistryResourcesResource } from "./registry-resources.ts";
import { RegistryActionsResource } from "./registry-actions.ts";

/** Holds `resources` and `actions`. */
export class RegistryResource extends Resource {
  /** What there is to choose from: resources and actions for mailboxes, features of plans. */
  readonly resources: RegistryResourcesResource = new RegistryResourcesResource(this.transport);
  /** What there is to choose from: resources and actions for mailboxes, features of plans. */
  readonly actions: RegistryActionsResource = new RegistryActionsResource(this.transport);
}
