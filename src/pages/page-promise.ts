import { newCallState } from "../call/call-state.ts";
import type { ListCall } from "../call/call.ts";
import { SDKError } from "../platform/errors.ts";
import { APIPromise, throwFromCaller } from "../call/promise.ts";
import type { Settings } from "../settings/settings.ts";
import { sendPage } from "./page.ts";
import type { Page } from "./page.ts";
import { walkItems, walkPages } from "./walk.ts";

/**
 * A list: awaited it is its first page, and iterated it is the items of all pages, fetched as you come to them.
 *
 * @example for await (const account of client.account.list()) console.log(account.id);
 */
export class PagePromise<Envelope, Item> extends APIPromise<Page<Envelope, Item>> implements AsyncIterable<Item> {
  readonly #settings: Settings;
  readonly #call: ListCall;

  /** Sends the call for the first page. */
  constructor(settings: Settings, call: ListCall) {
    const state = newCallState();
    super(sendPage(settings, call, state), state);
    this.#settings = settings;
    this.#call = call;
  }

  [Symbol.asyncIterator](): AsyncIterator<Item, undefined> {
    return tracing(walkItems(this.#walk(), this.#call));
  }

  /** Walks pages rather than items. */
  pages(): AsyncIterable<Page<Envelope, Item>> {
    return { [Symbol.asyncIterator]: () => tracing(this.#walk()) };
  }

  /** Collects items, and stops fetching at `limit`. It must be given, as a list may be long; `Infinity` takes all. */
  toArray(options: { readonly limit: number }): Promise<Item[]> {
    return this.#collect(options?.limit).catch(throwFromCaller);
  }

  /** Goes over all pages, or over those that hold the first `wanted` items. */
  #walk(wanted?: number): AsyncGenerator<Page<Envelope, Item>, undefined> {
    return walkPages(this, this.#settings, this.#call, wanted);
  }

  async #collect(limit: number): Promise<Item[]> {
    if (!(limit >= 0)) {
      this.catch(() => {}); // its first page is under way, and nobody will ask for it
      throw new SDKError("toArray needs a limit of 0 or more: toArray({ limit: 100 }).");
    }
    const items: Item[] = [];
    for await (const page of this.#walk(limit)) {
      for (const item of page.data.slice(0, limit - items.length)) items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}

/** An iterator whose errors start at the line that iterates. */
function tracing<T>(walk: AsyncGenerator<T, undefined>): AsyncIterator<T, undefined> {
  return { next: () => walk.next().catch(throwFromCaller), return: () => walk.return(undefined) };
}
