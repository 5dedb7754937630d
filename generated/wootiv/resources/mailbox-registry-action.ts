// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byOffset } from "../page-styles.ts";
import type {
  MailboxActionEntry,
  MailboxRegistryActionRetrieveParams,
  MailboxRegistryEntry,
  MailboxRegistryPage,
  RegistryEntryCreateParams,
} from "../types.ts";

/** Actions and resources attached to a mailbox. */
export class MailboxRegistryActionResource extends Resource {
  /**
   * List the actions of a mailbox.
   *
   * Reads the actions attached to a mailbox. Page through them with `limit` and `offset`; despite the
   * singular name of the method the response is a page.
   *
   * `GET /mailbox/{id}/registry/action`
   *
   * @param id Identifier of the mailbox.
   * @throws APIError also for 400 or 404
   */
  retrieve(
    id: string,
    query: MailboxRegistryActionRetrieveParams = {},
    options?: RequestOptions,
  ): PagePromise<MailboxRegistryPage, MailboxRegistryEntry> {
    return sendForPage(this.transport, {
      name: "mailbox.registry.action.retrieve",
      path: "/mailbox/{id}/registry/action",
      pathParams: { id },
      pageStyle: byOffset,
      query,
      options,
    });
  }

  /**
   * Attach an action to a mailbox.
   *
   * Lets the agent of a mailbox perform an action of the catalogue. `rawContent` and `rawParsed` must be
   * given even if they are null.
   *
   * `POST /mailbox/{id}/registry/action`
   *
   * @param id Identifier of the mailbox.
   * @throws APIError also for 400, 404, or 422
   */
  create(id: string, body: RegistryEntryCreateParams, options?: RequestOptions): APIPromise<MailboxActionEntry> {
    return this.transport.send({
      name: "mailbox.registry.action.create",
      method: "POST",
      path: "/mailbox/{id}/registry/action",
      pathParams: { id },
      body,
      options,
    });
  }
}
