// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { Subscription, SubscriptionUpdateParams } from "../types.ts";

/** What a workspace has subscribed to. */
export class SubscriptionsChangeResource extends Resource {
  /**
   * Change the plan.
   *
   * Moves a subscription to another plan. The path has no place for its identifier, so name the
   * subscription by `id` in the body.
   *
   * `PATCH /subscription/change`
   *
   * @throws APIError also for 400, 403, 404, or 422
   */
  update(body: SubscriptionUpdateParams, options?: RequestOptions): APIPromise<Subscription> {
    return this.transport.send({
      name: "subscriptions.change.update",
      method: "PATCH",
      path: "/subscription/change",
      body,
      options,
    });
  }
}
