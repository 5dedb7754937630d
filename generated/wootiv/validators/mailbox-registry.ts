// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { MailboxRegistryPage, MailboxRegistryRetrieveParams } from "../type-validators.ts";

/** What the methods of `mailboxRegistry` send and receive. */
export const mailboxRegistry: ResourceValidators = {
  retrieve: { query: MailboxRegistryRetrieveParams, response: MailboxRegistryPage },
};
