// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  MailboxStreamRegistryResourceRetrieveParams,
  RegistryEntryCreateParams,
  StreamRegistryEntryWithValue,
  StreamRegistryPage,
} from "../type-validators.ts";

/** What the methods of `mailboxStreamRegistryResource` send and receive. */
export const mailboxStreamRegistryResource: ResourceValidators = {
  retrieve: { query: MailboxStreamRegistryResourceRetrieveParams, response: StreamRegistryPage },
  create: { body: RegistryEntryCreateParams, response: StreamRegistryEntryWithValue },
};
