// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byOffset } from "../page-styles.ts";
import type {
  MailboxRegistryEntry,
  MailboxRegistryPage,
  MailboxRegistryResourceRetrieveParams,
  MailboxResourceEntry,
  RegistryEntryCreateParams,
} from "../types.ts";

/** Actions and resources attached to a mailbox. */
export class MailboxRegistryResourceResource extends Resource {
  /**
   * List the resources of a mailbox.
   *
   * Reads the resources and documents attached to a mailbox. Page through them with `limit` and
   * `offset`; despite the singular name of the method the response is a page.
   *
   * `GET /mailbox/{id}/registry/resource`
   *
   * @param id Identifier of the mailbox.
   * @throws APIError also for 400 or 404
   */
  retrieve(
    id: string,
    query: MailboxRegistryResourceRetrieveParams = {},
    options?: RequestOptions,
  ): PagePromise<MailboxRegistryPage, MailboxRegistryEntry> {
    return sendForPage(this.transport, {
      name: "mailbox.registry.resource.retrieve",
      path: "/mailbox/{id}/registry/resource",
      pathParams: { id },
      pageStyle: byOffset,
      query,
      options,
    });
  }

  /**
   * Attach a resource to a mailbox.
   *
   * Gives the agent of a mailbox a resource to look things up in; its content goes into a vector index.
   * `rawContent` and `rawParsed` must be given even if they are null.
   *
   * `POST /mailbox/{id}/registry/resource`
   *
   * @param id Identifier of the mailbox.
   * @throws APIError also for 400, 404, or 422
   */
  create(id: string, body: RegistryEntryCreateParams, options?: RequestOptions): APIPromise<MailboxResourceEntry> {
    return this.transport.send({
      name: "mailbox.registry.resource.create",
      method: "POST",
      path: "/mailbox/{id}/registry/resource",
      pathParams: { id },
      body,
      options,
    });
  }
}
