// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  MailboxActionEntry,
  MailboxRegistryActionRetrieveParams,
  MailboxRegistryPage,
  RegistryEntryCreateParams,
} from "../type-validators.ts";

/** What the methods of `mailboxRegistryAction` send and receive. */
export const mailboxRegistryAction: ResourceValidators = {
  retrieve: { query: MailboxRegistryActionRetrieveParams, response: MailboxRegistryPage },
  create: { body: RegistryEntryCreateParams, response: MailboxActionEntry },
};
