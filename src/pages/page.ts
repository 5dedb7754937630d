import { throwFromCaller } from "../call/promise.ts";
import { assignMembers } from "../platform/members.ts";
import { inspectCustom, inspectPage } from "./inspect-page.ts";
import type { PageQuery } from "./page-query.ts";

/** One page of a list: what the server sent, the items under `data`, and how to get the next page. */
export type Page<Envelope, Item> = Envelope & PageMembers<Envelope, Item>;

/** What every page has, whatever the envelope of its API. */
export interface PageMembers<Envelope, Item> {
  /** The items. In a loop over pages, those that came with an earlier page are left out: the list moved meanwhile. */
  readonly data: Item[];
  hasNextPage(): boolean;
  /** The query values of the next page; `undefined` on the last one. */
  nextPageInfo(): PageQuery | undefined;
  /** Sends the same call for the next page. Rejects with a PaginationError on the last page, and on one that repeats. */
  getNextPage(): Promise<Page<Envelope, Item>>;
  /** Whether the total has changed since the previous page: items came or went while you read the list. */
  totalChanged(): boolean;
  /** What the server sent, without the methods of a page. `JSON.stringify(page)` prints it. */
  toJSON(): Envelope;
}

/** What a page is made of. */
export interface PageSource<Envelope, Item> {
  readonly envelope: Envelope;
  readonly items: Item[];
  /** The query values of the next page. */
  readonly next: PageQuery | undefined;
  readonly totalChanged: boolean;
  sendNext(): Promise<Page<Envelope, Item>>;
}

/** The page that a caller gets. */
export function buildPage<Envelope, Item>(source: PageSource<Envelope, Item>): Page<Envelope, Item> {
  const page = new SourcedPage(source);
  return page as typeof page & Envelope;
}

/** A member of the envelope may hide any of these methods, so the package itself reads the source; none hides the items. */
class SourcedPage<Envelope, Item> implements PageMembers<Envelope, Item> {
  readonly data: Item[];
  readonly #source: PageSource<Envelope, Item>;

  /** What debuggers call it. */
  static readonly name: string = "Page";

  constructor(source: PageSource<Envelope, Item>) {
    // A bare array has no members to copy. Documents that allow one make the members of the envelope optional.
    if (!Array.isArray(source.envelope)) assignMembers(this, Object(source.envelope));
    this.data = source.items; // also where the envelope has something else under that name, such as what holds them
    this.#source = source;
    // Not a method: a class with a computed name stays in every bundle.
    Object.defineProperty(this, inspectCustom, { value: inspectPage.bind(undefined, this) });
  }

  hasNextPage(): boolean {
    return this.#source.next !== undefined;
  }

  nextPageInfo(): PageQuery | undefined {
    return this.#source.next;
  }

  getNextPage(): Promise<Page<Envelope, Item>> {
    return this.#source.sendNext().catch(throwFromCaller);
  }

  totalChanged(): boolean {
    return this.#source.totalChanged;
  }

  toJSON(): Envelope {
    return this.#source.envelope;
  }
}
