// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byOffset } from "../page-styles.ts";
import type {
  MailboxStreamRegistryActionRetrieveParams,
  RegistryEntryCreateParams,
  StreamRegistryEntry,
  StreamRegistryEntryWithValue,
  StreamRegistryPage,
} from "../types.ts";

/** Actions and resources attached to a stream. */
export class MailboxStreamRegistryActionResource extends Resource {
  /**
   * List the actions of a stream.
   *
   * Reads the actions attached to a stream. Page through them with `limit` and `offset`; despite the
   * singular name of the method the response is a page.
   *
   * `GET /mailbox/{id}/stream/{slug}/registry/action`
   *
   * @param id Identifier of the mailbox.
   * @param slug Slug of the stream, as `MailboxStream` gives it.
   * @throws APIError also for 400 or 404
   */
  retrieve(
    id: string,
    slug: string,
    query: MailboxStreamRegistryActionRetrieveParams = {},
    options?: RequestOptions,
  ): PagePromise<StreamRegistryPage, StreamRegistryEntry> {
    return sendForPage(this.transport, {
      name: "mailbox.stream.registry.action.retrieve",
      path: "/mailbox/{id}/stream/{slug}/registry/action",
      pathParams: { id, slug },
      pageStyle: byOffset,
      query,
      options,
    });
  }

  /**
   * Attach an action to a stream.
   *
   * Lets the agent perform an action of the catalogue in one conversation. `rawContent` and `rawParsed`
   * must be given even if they are null.
   *
   * `POST /mailbox/{id}/stream/{slug}/registry/action`
   *
   * @param id Identifier of the mailbox.
   * @param slug Slug of the stream, as `MailboxStream` gives it.
   * @throws APIError also for 400, 404, or 422
   */
  create(
    id: string,
    slug: string,
    body: RegistryEntryCreateParams,
    options?: RequestOptions,
  ): APIPromise<StreamRegistryEntryWithValue> {
    return this.transport.send({
      name: "mailbox.stream.registry.action.create",
      method: "POST",
      path: "/mailbox/{id}/stream/{slug}/registry/action",
      pathParams: { id, slug },
      body,
      options,
    });
  }
}
