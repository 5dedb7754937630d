// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byPage } from "../page-styles.ts";
import type { Feature, FeatureListParams, FeaturePage } from "../types.ts";

/** What there is to choose from: resources and actions for mailboxes, features of plans. */
export class FeaturesResource extends Resource {
  /**
   * List features of a plan.
   *
   * Lists what a plan offers. What the response holds is not declared; an envelope and a bare array are
   * both to be expected.
   *
   * `GET /features`
   *
   * @throws APIError also for 400
   */
  list(query: FeatureListParams, options?: RequestOptions): PagePromise<Partial<FeaturePage>, Feature> {
    return sendForPage(this.transport, { name: "features.list", path: "/features", pageStyle: byPage, query, options });
  }
}
