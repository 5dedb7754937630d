// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byCursor, byOffset } from "../page-styles.ts";
import type {
  Definitions,
  Entity,
  EntityList,
  FieldHistory,
  FieldHistoryEntry,
  ObjectCreateParams,
  ObjectFieldHistoryParams,
  ObjectListParams,
  ObjectTypeList,
  ObjectUpdateParams,
} from "../types.ts";

/** Records of types that the workspace has defined itself. */
export class ObjectResource extends Resource {
  /**
   * List the types of custom object.
   *
   * Returns all types of custom object that the caller can see, in one go.
   *
   * `GET /v1/objects` · scope `custom_objects:read`
   */
  listDefinitions(options?: RequestOptions): APIPromise<ObjectTypeList> {
    return this.transport.send({ name: "object.listDefinitions", method: "GET", path: "/v1/objects", options });
  }

  /**
   * List custom-object records.
   *
   * Returns one page of records of one type, at most 25, that meet all conditions of the filter. The
   * list is served from a search index that trails writes by a moment; retrieve a record for its current
   * state.
   *
   * `GET /v1/objects/{entitySlug}` · scope `custom_objects:read`
   *
   * @param entitySlug Slug of the type of custom object.
   */
  list(entitySlug: string, query: ObjectListParams = {}, options?: RequestOptions): PagePromise<EntityList, Entity> {
    return sendForPage(this.transport, {
      name: "object.list",
      path: "/v1/objects/{entitySlug}",
      pathParams: { entitySlug },
      pageStyle: byOffset,
      query,
      options,
    });
  }

  /**
   * Describe the fields of a custom object.
   *
   * Returns which fields and relationships a type of custom object has: their types, their options, and
   * whether they can be written.
   *
   * `GET /v1/objects/{entitySlug}/definitions` · scope `custom_objects:read`
   *
   * @param entitySlug Slug of the type of custom object.
   */
  definitions(entitySlug: string, options?: RequestOptions): APIPromise<Definitions> {
    return this.transport.send({
      name: "object.definitions",
      method: "GET",
      path: "/v1/objects/{entitySlug}/definitions",
      pathParams: { entitySlug },
      options,
    });
  }

  /**
   * Create a custom-object record.
   *
   * Creates a record of a type of custom object. The definitions of the type tell which fields it takes.
   *
   * `POST /v1/objects/{entitySlug}/values` · scope `custom_objects:create`
   *
   * @param entitySlug Slug of the type of custom object.
   */
  create(entitySlug: string, body: ObjectCreateParams, options?: RequestOptions): APIPromise<Entity> {
    return this.transport.send({
      name: "object.create",
      method: "POST",
      path: "/v1/objects/{entitySlug}/values",
      pathParams: { entitySlug },
      body,
      options,
    });
  }

  /**
   * Retrieve a custom-object record.
   *
   * Returns one record of a type of custom object in its current state.
   *
   * `GET /v1/objects/{entitySlug}/values/{id}` · scope `custom_objects:read`
   *
   * @param entitySlug Slug of the type of custom object.
   * @param id ID of the custom-object record.
   */
  retrieve(entitySlug: string, id: string, options?: RequestOptions): APIPromise<Entity> {
    return this.transport.send({
      name: "object.retrieve",
      method: "GET",
      path: "/v1/objects/{entitySlug}/values/{id}",
      pathParams: { entitySlug, id },
      options,
    });
  }

  /**
   * Update a custom-object record.
   *
   * Changes the fields and relationships that are sent and leaves the rest alone.
   *
   * `POST /v1/objects/{entitySlug}/values/{id}` · scope `custom_objects:update`
   *
   * @param entitySlug Slug of the type of custom object.
   * @param id ID of the custom-object record.
   */
  update(entitySlug: string, id: string, body: ObjectUpdateParams, options?: RequestOptions): APIPromise<Entity> {
    return this.transport.send({
      name: "object.update",
      method: "POST",
      path: "/v1/objects/{entitySlug}/values/{id}",
      pathParams: { entitySlug, id },
      body,
      options,
    });
  }

  /**
   * Delete a custom-object record.
   *
   * Moves a custom-object record to the trash. Deleting it once more changes nothing.
   *
   * `DELETE /v1/objects/{entitySlug}/values/{id}` · scope `custom_objects:delete` · rate limit `write`
   *
   * @param entitySlug Slug of the type of custom object.
   * @param id ID of the custom-object record.
   */
  delete(entitySlug: string, id: string, options?: RequestOptions): APIPromise<Entity> {
    return this.transport.send({
      name: "object.delete",
      method: "DELETE",
      path: "/v1/objects/{entitySlug}/values/{id}",
      pathParams: { entitySlug, id },
      options,
    });
  }

  /**
   * List past values of a custom-object field.
   *
   * Returns the values that one field of a custom-object record has had, the newest first.
   *
   * `GET /v1/objects/{entitySlug}/values/{id}/fields/{fieldKey}/history`
   *
   * @param entitySlug Slug of the type of custom object.
   * @param id ID of the custom-object record.
   * @param fieldKey Key of the field, such as `$stage` of opportunities, or the bare slug of a field
   * that the workspace has added.
   */
  fieldHistory(
    entitySlug: string,
    id: string,
    fieldKey: string,
    query: ObjectFieldHistoryParams = {},
    options?: RequestOptions,
  ): PagePromise<FieldHistory, FieldHistoryEntry> {
    return sendForPage(this.transport, {
      name: "object.fieldHistory",
      path: "/v1/objects/{entitySlug}/values/{id}/fields/{fieldKey}/history",
      pathParams: { entitySlug, id, fieldKey },
      pageStyle: byCursor,
      query,
      options,
    });
  }
}
