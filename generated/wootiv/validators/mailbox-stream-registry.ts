// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { MailboxStreamRegistryRetrieveParams, StreamRegistryPage } from "../type-validators.ts";

/** What the methods of `mailboxStreamRegistry` send and receive. */
export const mailboxStreamRegistry: ResourceValidators = {
  retrieve: { query: MailboxStreamRegistryRetrieveParams, response: StreamRegistryPage },
};
