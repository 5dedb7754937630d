// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  Definitions,
  Entity,
  EntityList,
  FieldHistory,
  ObjectCreateParams,
  ObjectFieldHistoryParams,
  ObjectListParams,
  ObjectTypeList,
  ObjectUpdateParams,
} from "../type-validators.ts";

/** What the methods of `object` send and receive. */
export const object: ResourceValidators = {
  listDefinitions: { response: ObjectTypeList },
  list: { query: ObjectListParams, response: EntityList },
  definitions: { response: Definitions },
  create: { body: ObjectCreateParams, response: Entity },
  retrieve: { response: Entity },
  update: { body: ObjectUpdateParams, response: Entity },
  delete: { response: Entity },
  fieldHistory: { query: ObjectFieldHistoryParams, response: FieldHistory },
};
