import { newCallState } from "../call/call.ts";
import { APIPromise, throwFromCaller } from "../call/promise.ts";
import { SDKError } from "../platform/errors.ts";
import type { Settings } from "../settings/settings.ts";
import type { ListCall } from "./list-call.ts";
import { sendPage } from "./loaded-page.ts";
import type { LoadedPage, PageResponse } from "./loaded-page.ts";
import type { Page } from "./page.ts";
import { pagesOf, walkItems, walkPages } from "./walk.ts";

/**
 * A list: awaited it is its first page, and iterated it is the items of all pages, fetched as the loop reaches them.
 *
 * @example for await (const account of client.account.list()) console.log(account.id);
 */
export class PagePromise<out Envelope, out Item>
  extends APIPromise<Page<Envelope, Item>>
  implements AsyncIterable<Item>
{
  readonly #first: Promise<PageResponse<Envelope, Item>>;
  readonly #settings: Settings;
  readonly #call: ListCall;

  /** Sends the call for the first page. */
  constructor(settings: Settings, call: ListCall) {
    const state = newCallState();
    const first = sendPage<Envelope, Item>(settings, call, state);
    super(first, state);
    this.#first = first;
    this.#settings = settings;
    this.#call = call;
  }

  [Symbol.asyncIterator](): AsyncIterator<Item, undefined> {
    return fromCaller(walkItems(this.#walk()));
  }

  /** Iterates over pages rather than items. */
  pages(): AsyncIterable<Page<Envelope, Item>> {
    return { [Symbol.asyncIterator]: () => fromCaller(pagesOf(this.#walk())) };
  }

  /** Collects items, and stops fetching at `limit`. It must be given, as a list may be long; `Infinity` takes all. */
  toArray(options: { readonly limit: number }): Promise<Item[]> {
    return this.#collect(options?.limit).catch(throwFromCaller);
  }

  /** Walks all pages, or those that hold the first `wanted` items. */
  #walk(wanted?: number): AsyncGenerator<LoadedPage<Envelope, Item>, undefined> {
    return walkPages(this.#first, this.#settings, this.#call, wanted);
  }

  async #collect(limit: number): Promise<Item[]> {
    if (!(limit >= 0)) {
      this.catch(() => {}); // its first page is in flight, and nobody will wait for it
      throw new SDKError("toArray needs a limit of 0 or more: toArray({ limit: 100 }).");
    }
    const items: Item[] = [];
    for await (const { page } of this.#walk(limit)) {
      for (const item of page.data.slice(0, limit - items.length)) items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}

/** An iterator whose errors start at the line of the loop. */
function fromCaller<T>(values: AsyncGenerator<T, undefined>): AsyncIterator<T, undefined> {
  return { next: () => values.next().catch(throwFromCaller), return: () => values.return(undefined) };
}
