// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byOffset } from "../page-styles.ts";
import type { MailboxStreamRegistryRetrieveParams, StreamRegistryEntry, StreamRegistryPage } from "../types.ts";
import { MailboxStreamRegistryActionResource } from "./mailbox-stream-registry-action.ts";
import { MailboxStreamRegistryResourceResource } from "./mailbox-stream-registry-resource.ts";

/** Actions and resources attached to a stream. */
export class MailboxStreamRegistryResource extends Resource {
  /** Actions and resources attached to a stream. */
  readonly action: MailboxStreamRegistryActionResource = new MailboxStreamRegistryActionResource(this.transport);
  /** Actions and resources attached to a stream. */
  readonly resource: MailboxStreamRegistryResourceResource = new MailboxStreamRegistryResourceResource(this.transport);

  /**
   * List the registry of a stream.
   *
   * Reads the actions and resources attached to a stream. Page through them with `limit` and `offset`;
   * despite the singular name of the method the response is a page.
   *
   * `GET /mailbox/{id}/stream/{slug}/registry`
   *
   * @param id Identifier of the mailbox.
   * @param slug Slug of the stream, as `MailboxStream` gives it.
   * @throws APIError also for 400 or 404
   */
  retrieve(
    id: string,
    slug: string,
    query: MailboxStreamRegistryRetrieveParams = {},
    options?: RequestOptions,
  ): PagePromise<StreamRegistryPage, StreamRegistryEntry> {
    return sendForPage(this.transport, {
      name: "mailbox.stream.registry.retrieve",
      path: "/mailbox/{id}/stream/{slug}/registry",
      pathParams: { id, slug },
      pageStyle: byOffset,
      query,
      options,
    });
  }
}
