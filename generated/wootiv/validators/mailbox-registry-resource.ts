// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  MailboxRegistryPage,
  MailboxRegistryResourceRetrieveParams,
  MailboxResourceEntry,
  RegistryEntryCreateParams,
} from "../type-validators.ts";

/** What the methods of `mailboxRegistryResource` send and receive. */
export const mailboxRegistryResource: ResourceValidators = {
  retrieve: { query: MailboxRegistryResourceRetrieveParams, response: MailboxRegistryPage },
  create: { body: RegistryEntryCreateParams, response: MailboxResourceEntry },
};
