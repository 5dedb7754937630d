// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  Mailbox,
  MailboxCheckAvailabilityParams,
  MailboxCreateParams,
  MailboxListParams,
  MailboxListResult,
  MailboxRetrieveParams,
  MailboxUpdateParams,
  Undeclared,
} from "../type-validators.ts";

/** What the methods of `mailbox` send and receive. */
export const mailbox: ResourceValidators = {
  list: { query: MailboxListParams, response: MailboxListResult },
  create: { body: MailboxCreateParams, response: Mailbox },
  retrieve: { query: MailboxRetrieveParams, response: Mailbox },
  update: { body: MailboxUpdateParams, response: Mailbox },
  delete: { response: Undeclared },
  checkAvailability: { body: MailboxCheckAvailabilityParams, response: Undeclared },
};
