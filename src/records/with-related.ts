import { SDKError } from "../platform/errors.ts";
import type { RequestOptions } from "../settings/call-options.ts";
import { checkRelated } from "./check-related.ts";
import { RecordLoader } from "./record-loader.ts";
import { relatedIDs } from "./related-ids.ts";
import { isRetrievable } from "./retrievable.ts";
import type { IDOf, RecordOf, RetrievableResource } from "./retrievable.ts";

/** The keys under which a record has IDs of others: those of its `relationships`, else its own. */
export type RelationshipKey<Item> = Item extends { readonly relationships?: infer Relationships }
  ? keyof NonNullable<Relationships> & string
  : keyof Item & string;

/** The keys that the document names, where records may have others as well. */
type NamedKey<Relationships> = keyof {
  [Key in keyof Relationships as string extends Key ? never : Key]: unknown;
};

/** Keys with the `$` of the system that the document does not have, where it names some: the compiler lists those. */
type Misspelt<Item, Resources> = Item extends { readonly relationships?: infer Relationships }
  ? [NamedKey<NonNullable<Relationships>>] extends [never]
    ? unknown
    : {
        readonly [Key in Exclude<keyof Resources & `$${string}`, NamedKey<NonNullable<Relationships>>>]?: NamedKey<
          NonNullable<Relationships>
        >;
      }
  : unknown;

/** The resource of the records behind each key. */
export type RelatedResources<Item> = { readonly [Key in RelationshipKey<Item>]?: RetrievableResource };

/** A record, and those that it is linked to. */
export interface WithRelated<Item, Resources> {
  readonly record: Item;
  /** The records behind each key, in the order in which the record names them. */
  readonly related: { readonly [Key in keyof Resources]: RelatedOf<Resources[Key]>[] };
  /** The IDs behind each key of which the server knows no record. */
  readonly missing: { readonly [Key in keyof Resources]: MissingOf<Resources[Key]>[] };
}

type RelatedOf<Resource> = Resource extends RetrievableResource ? RecordOf<Resource> : never;
type MissingOf<Resource> = Resource extends RetrievableResource ? IDOf<Resource> : never;

/** A list of a generated client, which has been sent. */
interface List<Item> extends PromiseLike<unknown> {
  pages(): AsyncIterable<{ readonly data: readonly Item[] }>;
}

/**
 * The items of a list, each with the records that it is linked to. Each of those is retrieved once, however many items
 * name it, and paced as all calls are; the next page is prepared meanwhile. All of them are held until the loop ends.
 *
 * @param options of the calls for the records; `concurrency` is how many are under way at a time, 8 by default
 * @throws SDKError for the resource of other records than those behind its key, where the records say of which they are
 * @throws what the first call fails with, unless that is a NotFoundError
 * @example
 * for await (const { record, related } of withRelated(client.account.list(), { $contact: client.contact })) {
 *   console.log(record.id, related.$contact.length);
 * }
 */
export async function* withRelated<Item, const Resources extends RelatedResources<Item>>(
  list: List<Item>,
  resources: Resources & Misspelt<Item, Resources>,
  options?: RequestOptions,
): AsyncGenerator<WithRelated<Item, Resources>, void, undefined> {
  checkArguments(list, resources);
  const loader = new RecordLoader(options);
  const pages = list.pages()[Symbol.asyncIterator]();
  const prepare = async (): Promise<Promise<WithRelated<Item, Resources>>[] | undefined> => {
    const { done, value } = await pages.next();
    if (done === true) return undefined;
    checkRelated(value.data, resources);
    return value.data.map((record) => quietly(addRelated(record, resources, loader)));
  };
  try {
    let items = await prepare();
    while (items !== undefined) {
      const next = quietly(prepare());
      for (const item of items) yield await item;
      items = await next;
    }
  } finally {
    loader.stop();
    pages.return?.().catch(() => {}); // not awaited: a page may be in flight
  }
}

function checkArguments(list: List<unknown>, resources: object): void {
  if (typeof list?.pages !== "function") {
    throw new SDKError("withRelated takes a list of a client before it is awaited: client.account.list().");
  }
  const [other] = Object.entries(resources ?? {}).filter(([, resource]) => !isRetrievable(resource));
  if (other === undefined && resources) return;
  list.then(undefined, () => {}); // its first page is in flight, and nobody will wait for it
  const advice = "It takes an object with the resource of each key, such as { $contact: client.contact }.";
  const missing = other === undefined ? "" : ` for ${JSON.stringify(other[0])}`;
  throw new SDKError(`withRelated has no resource with the method retrieve${missing}. ${advice}`);
}

/** What is prepared may fail before anybody waits for it. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

async function addRelated<Item, Resources extends RelatedResources<Item>>(
  record: Item,
  resources: Resources,
  loader: RecordLoader,
): Promise<WithRelated<Item, Resources>> {
  const loaded = await Promise.all(
    Object.entries(resources).map(async ([key, resource]) => {
      if (!isRetrievable(resource)) return { key, records: [], ids: [] }; // it was checked that all are
      const ids = [...new Set(relatedIDs(record, key))];
      const records = await Promise.all(ids.map((id) => loader.load(resource, id as never)));
      return { key, records: records.filter((one) => one !== undefined), ids: ids.filter((_, n) => !records[n]) };
    }),
  );
  const related = Object.fromEntries(loaded.map(({ key, records }) => [key, records]));
  const missing = Object.fromEntries(loaded.map(({ key, ids }) => [key, ids]));
  return { record, related, missing } as WithRelated<Item, Resources>; // by the keys of the resources
}
