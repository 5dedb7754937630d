// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { InboundMailCreateParams } from "../type-validators.ts";

/** What the methods of `inboundMail` send and receive. */
export const inboundMail: ResourceValidators = {
  create: { body: InboundMailCreateParams },
};
