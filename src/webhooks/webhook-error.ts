import { SDKError } from "../platform/errors.ts";

/**
 * - `unsigned`: a header that the signature needs is missing or not readable
 * - `late`: the timestamp lies further from now than `tolerance`; a request that was sent before may be sent again by anyone
 * - `altered`: no signature is one of this body, made with this secret
 * - `unreadable`: the body is not JSON
 */
export type WebhookFailure = "unsigned" | "late" | "altered" | "unreadable";

/** A request to a webhook that must not be trusted, or cannot be read. Respond with a 400, and do nothing else. */
export class WebhookError extends SDKError {
  readonly reason: WebhookFailure;

  constructor(message: string, reason: WebhookFailure) {
    super(message);
    this.reason = reason;
  }

  override get name(): string {
    return "WebhookError";
  }
}
