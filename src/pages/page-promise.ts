import type { ListCall } from "../call.ts";
import { SDKError } from "../errors.ts";
import { newProgress } from "../progress.ts";
import { APIPromise, throwFromCaller } from "../promise.ts";
import type { Settings } from "../settings.ts";
import type { PageQuery } from "./page-styles.ts";
import { callAt, concurrencyOf, LoadedPage, sendPage } from "./page.ts";
import type { Page } from "./page.ts";
import { ReadAhead } from "./read-ahead.ts";
import { RecentItems } from "./recent-items.ts";

/** Pages without items before a walk gives up: a server may send some, but not for ever. */
const emptyPagesAllowed = 10;

/** Pages that a walk remembers, to notice when they come again: enough for any circle seen, and little memory. */
const pagesRemembered = 20;

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
    const progress = newProgress();
    super(sendPage(settings, call, progress), progress);
    this.#settings = settings;
    this.#call = call;
  }

  [Symbol.asyncIterator](): AsyncIterator<Item, undefined> {
    return tracing(walkItems(this.#walk()));
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

async function* walkPages<Envelope, Item>(
  first: PromiseLike<Page<Envelope, Item>>,
  settings: Settings,
  call: ListCall,
  wanted = Infinity,
): AsyncGenerator<Page<Envelope, Item>, undefined> {
  const ahead = new ReadAhead<Page<Envelope, Item>>(async (place, signal) => {
    return (await sendPage<Envelope, Item>(settings, callAt(call, place, signal), newProgress())).data;
  });
  const checkRepetition = guardRepetition();
  const checkProgress = guardProgress();
  try {
    let page = await first; // before anything else can fail: nobody would hear of an error of its own
    const concurrency = concurrencyOf(call);
    const recent = concurrency !== undefined && concurrency > 1 ? new RecentItems(concurrency) : undefined;
    for (let number = 1; ; number++) {
      // Who has come to a second page will go on to a third; who finds it on the first one wants no more.
      const limit = concurrency ?? Math.min(number, 2);
      const arrived = page.data.length;
      checkRepetition(page);
      const plan = (n: number): PageQuery | undefined =>
        n * arrived < wanted ? LoadedPage.placeAhead(page, n) : undefined;
      ahead.fill(limit - 1, plan); // the caller holds one
      if (recent) Object.assign(page, { data: recent.add(page.data) });
      yield page;

      const next = page.nextPageInfo();
      if (next === undefined) return;
      checkProgress(page, next, arrived);
      wanted -= page.data.length;
      if (limit > 1) ahead.fill(limit, plan); // for one alone there is take()
      const following = await ahead.take(next);
      LoadedPage.follow(page, following);
      page = following;
    }
  } finally {
    ahead.stop();
  }
}

/** Notices a page that has come before, though not just before: that is noticed with each page. */
function guardRepetition(): (page: object) => void {
  const recent: string[] = [];
  return (page) => {
    const fingerprint = LoadedPage.fingerprint(page);
    if (fingerprint === undefined) return;
    if (recent.includes(fingerprint))
      throw LoadedPage.error(page, "The server sent an earlier page of this list again.");
    recent.push(fingerprint);
    if (recent.length > pagesRemembered) recent.shift();
  };
}

/** Notices a walk that leads nowhere. */
function guardProgress(): (page: object, next: PageQuery, arrived: number) => void {
  const asked = new Set<string>();
  let emptyPages = 0;
  return (page, next, arrived) => {
    const place = JSON.stringify(next);
    if (asked.has(place)) throw LoadedPage.error(page, `The pages go in a circle: ${place} comes again.`);
    asked.add(place);
    emptyPages = arrived === 0 ? emptyPages + 1 : 0;
    if (emptyPages > emptyPagesAllowed) throw LoadedPage.error(page, `${emptyPages} pages without an item in a row.`);
  };
}

async function* walkItems<Envelope, Item>(pages: AsyncIterable<Page<Envelope, Item>>): AsyncGenerator<Item, undefined> {
  for await (const page of pages) for (const item of page.data) yield item;
}

/** An iterator whose errors start at the line that iterates. */
function tracing<T>(walk: AsyncGenerator<T, undefined>): AsyncIterator<T, undefined> {
  return { next: () => walk.next().catch(throwFromCaller), return: () => walk.return(undefined) };
}
