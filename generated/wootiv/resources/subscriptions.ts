// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type {
  Subscription,
  SubscriptionCreateParams,
  SubscriptionRetrieveParams,
  SubscriptionUpdateParams,
} from "../types.ts";
import { SubscriptionsChangeResource } from "./subscriptions-change.ts";

/** What a workspace has subscribed to. */
export class SubscriptionsResource extends Resource {
  /** What a workspace has subscribed to. */
  readonly change: SubscriptionsChangeResource = new SubscriptionsChangeResource(this.transport);

  /**
   * Open a subscription.
   *
   * Subscribes a workspace to a plan from one time to another.
   *
   * `POST /subscription`
   *
   * @throws APIError also for 400, 403, 409, or 422
   */
  create(body: SubscriptionCreateParams, options?: RequestOptions): APIPromise<Subscription> {
    return this.transport.send({ name: "subscriptions.create", method: "POST", path: "/subscription", body, options });
  }

  /**
   * Retrieve a subscription.
   *
   * Reads one subscription. There is no call that lists them; `Workspace` names the subscription of a
   * workspace.
   *
   * `GET /subscription/{id}`
   *
   * @param id Identifier of the subscription.
   * @throws APIError also for 400, 403, or 404
   */
  retrieve(id: string, query: SubscriptionRetrieveParams = {}, options?: RequestOptions): APIPromise<Subscription> {
    return this.transport.send({
      name: "subscriptions.retrieve",
      method: "GET",
      path: "/subscription/{id}",
      pathParams: { id },
      query,
      queryStyles: { fields: "comma" },
      options,
    });
  }

  /**
   * Update a subscription.
   *
   * Changes the given properties of a subscription and leaves the others as they are. To move to another
   * plan there is `PATCH /subscription/change`.
   *
   * `PATCH /subscription/{id}`
   *
   * @param id Identifier of the subscription.
   * @throws APIError also for 400, 403, 404, or 422
   */
  update(id: string, body: SubscriptionUpdateParams, options?: RequestOptions): APIPromise<Subscription> {
    return this.transport.send({
      name: "subscriptions.update",
      method: "PATCH",
      path: "/subscription/{id}",
      pathParams: { id },
      body,
      options,
    });
  }
}
