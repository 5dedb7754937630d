// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  Email,
  EmailDraftParams,
  EmailDraftResult,
  EmailList,
  EmailListParams,
  EmailSendParams,
  EmailSendResult,
} from "../type-validators.ts";

/** What the methods of `email` send and receive. */
export const email: ResourceValidators = {
  list: { query: EmailListParams, response: EmailList },
  retrieve: { response: Email },
  send: { body: EmailSendParams, response: EmailSendResult },
  draft: { body: EmailDraftParams, response: EmailDraftResult },
};
