// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { Subscription, SubscriptionUpdateParams } from "../type-validators.ts";

/** What the methods of `subscriptionsChange` send and receive. */
export const subscriptionsChange: ResourceValidators = {
  update: { body: SubscriptionUpdateParams, response: Subscription },
};
