// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byPage } from "../page-styles.ts";
import type {
  Mailbox,
  MailboxCheckAvailabilityParams,
  MailboxCreateParams,
  MailboxListParams,
  MailboxPage,
  MailboxRetrieveParams,
  MailboxUpdateParams,
  Undeclared,
} from "../types.ts";
import { MailboxRegistryResource } from "./mailbox-registry.ts";
import { MailboxStreamResource } from "./mailbox-stream.ts";

/** Mailboxes with an agent behind them, also called pipelines. */
export class MailboxResource extends Resource {
  /** Actions and resources attached to a mailbox. */
  readonly registry: MailboxRegistryResource = new MailboxRegistryResource(this.transport);
  /** Conversations of a mailbox. */
  readonly stream: MailboxStreamResource = new MailboxStreamResource(this.transport);

  /**
   * List mailboxes.
   *
   * Finds mailboxes by filter or search condition. The response is an envelope when `page` or `offset`
   * is given and a limit applies, or when the server always pages this list; otherwise it is a bare
   * array of all matches.
   *
   * `GET /mailbox`
   *
   * @throws APIError also for 400
   */
  list(query: MailboxListParams = {}, options?: RequestOptions): PagePromise<Partial<MailboxPage>, Mailbox> {
    return sendForPage(this.transport, {
      name: "mailbox.list",
      path: "/mailbox",
      pageStyle: byPage,
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }

  /**
   * Create a mailbox.
   *
   * Creates a mailbox whose agent answers mail in pursuit of the given objective. The address is
   * `uniqueAddress` at `dotcom`; one that is taken gives 409.
   *
   * `POST /mailbox`
   *
   * @throws APIError also for 400, 409, or 422
   */
  create(body: MailboxCreateParams, options?: RequestOptions): APIPromise<Mailbox> {
    return this.transport.send({ name: "mailbox.create", method: "POST", path: "/mailbox", body, options });
  }

  /**
   * Retrieve a mailbox.
   *
   * Reads one mailbox. The actions and resources attached to it are in its registry.
   *
   * `GET /mailbox/{id}`
   *
   * @param id Identifier of the mailbox.
   * @throws APIError also for 400 or 404
   */
  retrieve(id: string, query: MailboxRetrieveParams = {}, options?: RequestOptions): APIPromise<Mailbox> {
    return this.transport.send({
      name: "mailbox.retrieve",
      method: "GET",
      path: "/mailbox/{id}",
      pathParams: { id },
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }

  /**
   * Update a mailbox.
   *
   * Changes the given properties of a mailbox and leaves the others as they are. The vendor's SDK can
   * only send this without a body, which changes nothing.
   *
   * `PATCH /mailbox/{id}`
   *
   * @param id Identifier of the mailbox.
   * @throws APIError also for 400, 404, 409, or 422
   */
  update(id: string, body: MailboxUpdateParams, options?: RequestOptions): APIPromise<Mailbox> {
    return this.transport.send({
      name: "mailbox.update",
      method: "PATCH",
      path: "/mailbox/{id}",
      pathParams: { id },
      body,
      options,
    });
  }

  /**
   * Delete a mailbox.
   *
   * Deletes a mailbox. What the response holds is not declared; it may well be empty.
   *
   * `DELETE /mailbox/{id}`
   *
   * @param id Identifier of the mailbox.
   * @throws APIError also for 404
   */
  delete(id: string, options?: RequestOptions): APIPromise<Undeclared | undefined> {
    return this.transport.send({
      name: "mailbox.delete",
      method: "DELETE",
      path: "/mailbox/{id}",
      pathParams: { id },
      responseKind: "optional",
      options,
    });
  }

  /**
   * Check whether an address is free.
   *
   * Asks whether a mailbox could be created under an address. Where the verdict is, in the status or in
   * the body, is not declared.
   *
   * `POST /mailbox/availability`
   *
   * @throws APIError also for 400, 409, or 422
   */
  checkAvailability(
    body: MailboxCheckAvailabilityParams,
    options?: RequestOptions,
  ): APIPromise<Undeclared | undefined> {
    return this.transport.send({
      name: "mailbox.checkAvailability",
      method: "POST",
      path: "/mailbox/availability",
      body,
      responseKind: "optional",
      options,
    });
  }
}
