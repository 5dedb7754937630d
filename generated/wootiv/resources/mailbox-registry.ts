// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byOffset } from "../page-styles.ts";
import type { MailboxRegistryEntry, MailboxRegistryPage, MailboxRegistryRetrieveParams } from "../types.ts";
import { MailboxRegistryActionResource } from "./mailbox-registry-action.ts";
import { MailboxRegistryResourceResource } from "./mailbox-registry-resource.ts";

/** Actions and resources attached to a mailbox. */
export class MailboxRegistryResource extends Resource {
  /** Actions and resources attached to a mailbox. */
  readonly action: MailboxRegistryActionResource = new MailboxRegistryActionResource(this.transport);
  /** Actions and resources attached to a mailbox. */
  readonly resource: MailboxRegistryResourceResource = new MailboxRegistryResourceResource(this.transport);

  /**
   * List the registry of a mailbox.
   *
   * Reads the actions and resources attached to a mailbox. Page through them with `limit` and `offset`;
   * despite the singular name of the method the response is a page.
   *
   * `GET /mailbox/{id}/registry`
   *
   * @param id Identifier of the mailbox.
   * @throws APIError also for 400 or 404
   */
  retrieve(
    id: string,
    query: MailboxRegistryRetrieveParams = {},
    options?: RequestOptions,
  ): PagePromise<MailboxRegistryPage, MailboxRegistryEntry> {
    return sendForPage(this.transport, {
      name: "mailbox.registry.retrieve",
      path: "/mailbox/{id}/registry",
      pathParams: { id },
      pageStyle: byOffset,
      query,
      options,
    });
  }
}
