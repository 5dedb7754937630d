import { unreadAnswer } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { effectiveQuery } from "./build-request.ts";
import type { ListCall } from "./call.ts";
import { PaginationError, SDKError } from "./errors.ts";
import type { PageQuery } from "./page-styles.ts";
import { newProgress } from "./progress.ts";
import type { Progress } from "./progress.ts";
import { APIPromise, throwFromCaller } from "./promise.ts";
import { send } from "./request.ts";
import type { Settings } from "./settings.ts";

/** One page of a list: what the server sent, the items under `data`, and the way to the next page. */
export type Page<Envelope, Item> = Envelope & PageMembers<Envelope, Item>;

/** What every page has, whatever the envelope of its API. */
export interface PageMembers<Envelope, Item> {
  readonly data: Item[];
  hasNextPage(): boolean;
  /** The query values that lead to the next page; `undefined` on the last one. */
  nextPageInfo(): PageQuery | undefined;
  /** Sends the same call for the next page. Rejects with a PaginationError on the last page, and on a repeated one. */
  getNextPage(): Promise<Page<Envelope, Item>>;
}

/** Pages without items before a walk gives up: a server may send some, but not for ever. */
const emptyPagesAllowed = 10;

/**
 * A list: awaited it is its first page, and iterated it is the items of all pages, fetched as you come to them.
 *
 * @example for await (const account of client.account.list()) console.log(account.id);
 */
export class PagePromise<Envelope, Item> extends APIPromise<Page<Envelope, Item>> implements AsyncIterable<Item> {
  [Symbol.asyncIterator](): AsyncIterator<Item, undefined> {
    return tracing(walkItems(this));
  }

  /** Walks pages rather than items. */
  pages(): AsyncIterable<Page<Envelope, Item>> {
    return { [Symbol.asyncIterator]: () => tracing(walkPages(this)) };
  }

  /** Collects items, and stops fetching at `limit`. It must be given, as a list may be long; `Infinity` takes all. */
  toArray(options: { readonly limit: number }): Promise<Item[]> {
    return collect(this, options?.limit).catch(throwFromCaller);
  }
}

/** Sends the call for one page. */
export async function sendPage<Envelope, Item>(
  settings: Settings,
  call: ListCall,
  progress: Progress,
): Promise<Answer<Page<Envelope, Item>>> {
  const answer = await send<Envelope>(settings, { ...call, method: "GET" }, progress);
  if (progress.bodyIsCallers) return unreadAnswer(answer.response);
  return { data: makePage(answer.data, settings, call), response: answer.response };
}

function makePage<Envelope, Item>(envelope: Envelope, settings: Settings, call: ListCall): Page<Envelope, Item> {
  const page = new LoadedPage<Envelope, Item>(envelope, settings, call);
  // A bare array has no members to hand on. Documents that allow one make the members of the envelope optional.
  return Object.assign(page, Array.isArray(envelope) ? {} : envelope) as Page<Envelope, Item>;
}

class LoadedPage<Envelope, Item> implements PageMembers<Envelope, Item> {
  readonly data: Item[];
  readonly #settings: Settings;
  readonly #call: ListCall;
  readonly #next: PageQuery | undefined;

  constructor(envelope: Envelope, settings: Settings, call: ListCall) {
    this.data = call.pageStyle.items(envelope);
    this.#settings = settings;
    this.#call = call;
    this.#next = call.pageStyle.next(envelope, { ...effectiveQuery(settings, call) });
  }

  hasNextPage(): boolean {
    return this.#next !== undefined;
  }

  nextPageInfo(): PageQuery | undefined {
    return this.#next;
  }

  getNextPage(): Promise<Page<Envelope, Item>> {
    return this.#sendNext().catch(throwFromCaller);
  }

  async #sendNext(): Promise<Page<Envelope, Item>> {
    if (this.#next === undefined) throw new PaginationError("This is the last page: ask hasNextPage() first.");
    // Among the options, where nothing else overrides it.
    const options = { ...this.#call.options, query: { ...this.#call.options?.query, ...this.#next } };
    const answer = await sendPage<Envelope, Item>(this.#settings, { ...this.#call, options }, newProgress());
    if (isSamePage(this.data, answer.data.data)) {
      throw new PaginationError(`The server sent the same page again for ${JSON.stringify(this.#next)}.`);
    }
    return answer.data;
  }
}

/** Mostly decided by the first item. Pages without items are no repetition. */
function isSamePage(one: readonly unknown[], other: readonly unknown[]): boolean {
  const isSameItem = (item: unknown, index: number): boolean => JSON.stringify(item) === JSON.stringify(other[index]);
  return one.length > 0 && one.length === other.length && one.every(isSameItem);
}

async function* walkPages<Envelope, Item>(
  first: PromiseLike<Page<Envelope, Item>>,
): AsyncGenerator<Page<Envelope, Item>, undefined> {
  const asked = new Set<string>();
  let emptyPages = 0;
  for (let page = await first; ; page = await page.getNextPage()) {
    yield page;
    const next = page.nextPageInfo();
    if (next === undefined) return;
    const place = JSON.stringify(next);
    if (asked.has(place)) throw new PaginationError(`The pages go in a circle: ${place} comes again.`);
    asked.add(place);
    emptyPages = page.data.length === 0 ? emptyPages + 1 : 0;
    if (emptyPages > emptyPagesAllowed) throw new PaginationError(`${emptyPages} pages without an item in a row.`);
  }
}

async function* walkItems<Envelope, Item>(first: PromiseLike<Page<Envelope, Item>>): AsyncGenerator<Item, undefined> {
  for await (const page of walkPages(first)) for (const item of page.data) yield item;
}

async function collect<Envelope, Item>(list: PagePromise<Envelope, Item>, limit: number): Promise<Item[]> {
  if (!(limit >= 0)) {
    list.catch(() => {}); // its first page is under way, and nobody will ask for it
    throw new SDKError("toArray needs a limit of 0 or more: toArray({ limit: 100 }).");
  }
  const items: Item[] = [];
  for await (const page of walkPages(list)) {
    items.push(...page.data.slice(0, limit - items.length));
    if (items.length >= limit) break;
  }
  return items;
}

/** An iterator whose errors start at the line that iterates. */
function tracing<T>(walk: AsyncGenerator<T, undefined>): AsyncIterator<T, undefined> {
  return { next: () => walk.next().catch(throwFromCaller) };
}
