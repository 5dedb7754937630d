// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  Subscription,
  SubscriptionCreateParams,
  SubscriptionRetrieveParams,
  SubscriptionUpdateParams,
} from "../type-validators.ts";

/** What the methods of `subscriptions` send and receive. */
export const subscriptions: ResourceValidators = {
  create: { body: SubscriptionCreateParams, response: Subscription },
  retrieve: { query: SubscriptionRetrieveParams, response: Subscription },
  update: { body: SubscriptionUpdateParams, response: Subscription },
};
