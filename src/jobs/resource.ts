import { SDKError } from "../platform/errors.ts";
import type { RequestOptions } from "../settings/call-options.ts";

/** What jobs need of a resource: any of a generated client that has these methods in this shape. */
export interface RecordResource<Item> {
  list(query?: object, options?: RequestOptions): RecordList<Item>;
  /** Its options come last: after the ID, or after a query. */
  retrieve(id: string, queryOrOptions?: object, options?: object): PromiseLike<Item>;
  create(body: object, options?: RequestOptions): PromiseLike<Item>;
  update(id: string, body: object, options?: RequestOptions): PromiseLike<Item>;
}

/** A list of which the pages can be walked over. */
export interface RecordList<Item> {
  pages(): AsyncIterable<RecordPage<Item>>;
}

/** A page of it. */
export interface RecordPage<Item> {
  readonly data: readonly Item[];
  totalChanged(): boolean;
}

/** @throws SDKError for what lacks one of the methods */
export function checkResource(resource: unknown, methods: readonly string[]): void {
  const missing = methods.find((method) => typeof Reflect.get(Object(resource), method) !== "function");
  if (missing === undefined) return;
  const fault = resource === undefined ? "got undefined" : `this one has no ${missing}`;
  throw new SDKError(`resource must be a resource of a client, with the methods ${methods.join(", ")}; ${fault}.`);
}
