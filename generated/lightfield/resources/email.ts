// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byOffset } from "../page-styles.ts";
import type {
  Email,
  EmailDraftParams,
  EmailDraftResult,
  EmailList,
  EmailListParams,
  EmailSendParams,
  EmailSendResult,
} from "../types.ts";

/** Messages of connected mailboxes: reading, sending and drafting. */
export class EmailResource extends Resource {
  /**
   * List emails.
   *
   * Returns one page of emails, at most 25, each without its `$body` and cut down to what the owner of
   * the key may see.
   *
   * `GET /v1/emails` · scope `emails:read` · rate limit `search`
   */
  list(query: EmailListParams = {}, options?: RequestOptions): PagePromise<EmailList, Email> {
    return sendForPage(this.transport, { name: "email.list", path: "/v1/emails", pageStyle: byOffset, query, options });
  }

  /**
   * Retrieve an email.
   *
   * Returns one email with its `$body`, cut down to what the owner of the key may see.
   *
   * `GET /v1/emails/{id}` · scope `emails:read` · rate limit `read`
   *
   * @param id ID of the email, beginning with `eml_`.
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<Email> {
    return this.transport.send({
      name: "email.retrieve",
      method: "GET",
      path: "/v1/emails/{id}",
      pathParams: { id },
      options,
    });
  }

  /**
   * Send an email.
   *
   * Sends a new message from a connected mailbox; replies and forwards are not possible. The key must
   * belong to a user, and `from` must be a mailbox of that user. An idempotency key guards against
   * sending twice, as far as the mail provider allows.
   *
   * `POST /v1/emails/send` · scope `emails:create` · rate limit `write` · honours an idempotency key
   */
  send(body: EmailSendParams, options?: RequestOptions): APIPromise<EmailSendResult> {
    return this.transport.send({
      name: "email.send",
      method: "POST",
      path: "/v1/emails/send",
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Draft an email.
   *
   * Puts a draft of a new message in a connected mailbox. The key must belong to a user, and `from` must
   * be a mailbox of that user. Besides `from`, at least one other key is needed.
   *
   * `POST /v1/emails/draft` · scope `emails:create` · rate limit `write` · honours an idempotency key
   */
  draft(body: EmailDraftParams, options?: RequestOptions): APIPromise<EmailDraftResult> {
    return this.transport.send({
      name: "email.draft",
      method: "POST",
      path: "/v1/emails/draft",
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }
}
