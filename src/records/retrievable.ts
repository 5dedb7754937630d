import { SDKError } from "../platform/errors.ts";

/** A resource of a generated client whose records are retrieved by their IDs. */
export interface RetrievableResource {
  /** Its options come last: after the ID, or after a query. */
  retrieve(id: never, ...rest: never[]): PromiseLike<unknown>;
}

/** The ID of a record, as the resource takes it. */
export type IDOf<Resource extends RetrievableResource> = Parameters<Resource["retrieve"]>[0];

/** What the resource retrieves. */
export type RecordOf<Resource extends RetrievableResource> = NonNullable<Awaited<ReturnType<Resource["retrieve"]>>>;

/** @throws SDKError for what is no such resource */
export function checkRetrievable(resource: unknown, owner: string): void {
  if (typeof Reflect.get(Object(resource), "retrieve") === "function") return;
  throw new SDKError(`${owner} needs a resource of a client that has the method retrieve, such as client.contact.`);
}
