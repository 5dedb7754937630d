// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byPage } from "../page-styles.ts";
import type { ResourceKind, ResourceKindPage } from "../types.ts";

/** What there is to choose from: resources and actions for mailboxes, features of plans. */
export class RegistryResourcesResource extends Resource {
  /**
   * List kinds of resources.
   *
   * Lists the resources that can be attached to a mailbox or a stream. What the response holds is not
   * declared; an envelope and a bare array are both to be expected.
   *
   * `GET /registry/resources`
   */
  list(options?: RequestOptions): PagePromise<Partial<ResourceKindPage>, ResourceKind> {
    return sendForPage(this.transport, {
      name: "registry.resources.list",
      path: "/registry/resources",
      pageStyle: byPage,
      options,
    });
  }
}
