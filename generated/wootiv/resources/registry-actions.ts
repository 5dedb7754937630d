// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byPage } from "../page-styles.ts";
import type { ActionKind, ActionKindPage } from "../types.ts";

/** What there is to choose from: resources and actions for mailboxes, features of plans. */
export class RegistryActionsResource extends Resource {
  /**
   * List kinds of actions.
   *
   * Lists the actions that can be attached to a mailbox or a stream. What the response holds is not
   * declared; an envelope and a bare array are both to be expected.
   *
   * `GET /registry/actions`
   */
  list(options?: RequestOptions): PagePromise<Partial<ActionKindPage>, ActionKind> {
    return sendForPage(this.transport, {
      name: "registry.actions.list",
      path: "/registry/actions",
      pageStyle: byPage,
      options,
    });
  }
}
