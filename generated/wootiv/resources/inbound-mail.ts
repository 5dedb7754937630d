// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { InboundMailCreateParams } from "../types.ts";

/** Entrance for mail from the mail provider. */
export class InboundMailResource extends Resource {
  /**
   * Take in a mail.
   *
   * Takes in a mail that the mail provider received, in the shape of Postmark's inbound webhook. It is
   * meant for the provider to call; from an SDK it is of use in tests. No response is declared.
   *
   * `POST /inbound/mail`
   *
   * @throws APIError also for 400 or 422
   */
  create(body: InboundMailCreateParams, options?: RequestOptions): APIPromise<void> {
    return this.transport.send({
      name: "inbound.mail.create",
      method: "POST",
      path: "/inbound/mail",
      body,
      responseKind: "none",
      options,
    });
  }
}
