/** A resource of a generated client whose records are retrieved by their IDs. */
export interface RetrievableResource {
  /** Its options come last: after the ID, or after a query. */
  retrieve(id: never, ...rest: never[]): PromiseLike<unknown>;
}

/** The ID of a record, as the resource takes it. */
export type IDOf<Resource extends RetrievableResource> = Parameters<Resource["retrieve"]>[0];

/** What the resource retrieves. */
export type RecordOf<Resource extends RetrievableResource> = NonNullable<Awaited<ReturnType<Resource["retrieve"]>>>;

export function isRetrievable(resource: unknown): resource is RetrievableResource {
  return typeof Reflect.get(Object(resource), "retrieve") === "function";
}
