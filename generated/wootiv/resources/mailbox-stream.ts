// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { MailboxStream, StreamMessage, StreamMessageCreateParams } from "../types.ts";
import { MailboxStreamRegistryResource } from "./mailbox-stream-registry.ts";

/** Conversations of a mailbox. */
export class MailboxStreamResource extends Resource {
  /** Actions and resources attached to a stream. */
  readonly registry: MailboxStreamRegistryResource = new MailboxStreamRegistryResource(this.transport);

  /**
   * Retrieve a stream.
   *
   * Reads one conversation of a mailbox with its messages.
   *
   * `GET /mailbox/{id}/stream/{slug}`
   *
   * @param id Identifier of the mailbox.
   * @param slug Slug of the stream, as `MailboxStream` gives it.
   * @throws APIError also for 404
   */
  retrieve(id: string, slug: string, options?: RequestOptions): APIPromise<MailboxStream> {
    return this.transport.send({
      name: "mailbox.stream.retrieve",
      method: "GET",
      path: "/mailbox/{id}/stream/{slug}",
      pathParams: { id, slug },
      options,
    });
  }

  /**
   * Add a message to a stream.
   *
   * Writes a message of one's own into a conversation. `status` decides what happens to it: `enqueue`
   * queues it for sending, `drafted` keeps it back, as far as the names tell.
   *
   * `POST /mailbox/{id}/stream/{slug}`
   *
   * @param id Identifier of the mailbox.
   * @param slug Slug of the stream, as `MailboxStream` gives it.
   * @throws APIError also for 400, 404, or 422
   */
  create(
    id: string,
    slug: string,
    body: StreamMessageCreateParams,
    options?: RequestOptions,
  ): APIPromise<StreamMessage> {
    return this.transport.send({
      name: "mailbox.stream.create",
      method: "POST",
      path: "/mailbox/{id}/stream/{slug}",
      pathParams: { id, slug },
      body,
      options,
    });
  }
}
