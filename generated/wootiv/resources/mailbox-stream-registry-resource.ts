// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byOffset } from "../page-styles.ts";
import type {
  MailboxStreamRegistryResourceRetrieveParams,
  RegistryEntryCreateParams,
  StreamRegistryEntry,
  StreamRegistryEntryWithValue,
  StreamRegistryPage,
} from "../types.ts";

/** Actions and resources attached to a stream. */
export class MailboxStreamRegistryResourceResource extends Resource {
  /**
   * List the resources of a stream.
   *
   * Reads the resources and documents attached to a stream. Page through them with `limit` and `offset`;
   * despite the singular name of the method the response is a page.
   *
   * `GET /mailbox/{id}/stream/{slug}/registry/resource`
   *
   * @param id Identifier of the mailbox.
   * @param slug Slug of the stream, as `MailboxStream` gives it.
   * @throws APIError also for 400 or 404
   */
  retrieve(
    id: string,
    slug: string,
    query: MailboxStreamRegistryResourceRetrieveParams = {},
    options?: RequestOptions,
  ): PagePromise<StreamRegistryPage, StreamRegistryEntry> {
    return sendForPage(this.transport, {
      name: "mailbox.stream.registry.resource.retrieve",
      path: "/mailbox/{id}/stream/{slug}/registry/resource",
      pathParams: { id, slug },
      pageStyle: byOffset,
      query,
      options,
    });
  }

  /**
   * Attach a resource to a stream.
   *
   * Gives the agent a resource to look things up in during one conversation; its content goes into a
   * vector index. `rawContent` and `rawParsed` must be given even if they are null.
   *
   * `POST /mailbox/{id}/stream/{slug}/registry/resource`
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
      name: "mailbox.stream.registry.resource.create",
      method: "POST",
      path: "/mailbox/{id}/stream/{slug}/registry/resource",
      pathParams: { id, slug },
      body,
      options,
    });
  }
}
