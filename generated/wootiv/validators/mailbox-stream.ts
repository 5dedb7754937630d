// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { MailboxStream, StreamMessage, StreamMessageCreateParams } from "../type-validators.ts";

/** What the methods of `mailboxStream` send and receive. */
export const mailboxStream: ResourceValidators = {
  retrieve: { response: MailboxStream },
  create: { body: StreamMessageCreateParams, response: StreamMessage },
};
