// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  MailboxStreamRegistryActionRetrieveParams,
  RegistryEntryCreateParams,
  StreamRegistryEntryWithValue,
  StreamRegistryPage,
} from "../type-validators.ts";

/** What the methods of `mailboxStreamRegistryAction` send and receive. */
export const mailboxStreamRegistryAction: ResourceValidators = {
  retrieve: { query: MailboxStreamRegistryActionRetrieveParams, response: StreamRegistryPage },
  create: { body: RegistryEntryCreateParams, response: StreamRegistryEntryWithValue },
};
