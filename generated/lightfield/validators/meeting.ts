// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  Definitions,
  Meeting,
  MeetingCreateParams,
  MeetingList,
  MeetingListParams,
  MeetingUpdateParams,
} from "../type-validators.ts";

/** What the methods of `meeting` send and receive. */
export const meeting: ResourceValidators = {
  list: { query: MeetingListParams, response: MeetingList },
  create: { body: MeetingCreateParams, response: Meeting },
  definitions: { response: Definitions },
  retrieve: { response: Meeting },
  update: { body: MeetingUpdateParams, response: Meeting },
  delete: { response: Meeting },
};
