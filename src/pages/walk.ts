import { newCallState } from "../call-state.ts";
import type { ListCall } from "../call.ts";
import { PaginationError } from "../errors.ts";
import { abortError } from "../limits.ts";
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

/** All pages from the first on; no more of them than it takes for the first `wanted` items. */
export async function* walkPages<Envelope, Item>(
  first: PromiseLike<Page<Envelope, Item>>,
  settings: Settings,
  call: ListCall,
  wanted: number = Infinity,
): AsyncGenerator<Page<Envelope, Item>, undefined> {
  const ahead = new ReadAhead<Page<Envelope, Item>>(async (place, signal) => {
    return (await sendPage<Envelope, Item>(settings, callAt(call, place, signal), newCallState())).data;
  });
  const checkRepetition = guardAgainstRepetition();
  const checkForCircles = guardAgainstCircles();
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

      const next = LoadedPage.placeAhead(page, 1); // by a member of the envelope, nextPageInfo() may be hidden
      if (next === undefined) return;
      refuseAborted(page, call);
      checkForCircles(page, next, arrived);
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
function guardAgainstRepetition(): (page: object) => void {
  const recent: string[] = [];
  return (page) => {
    const fingerprint = LoadedPage.fingerprint(page);
    if (fingerprint === undefined) return;
    if (recent.includes(fingerprint)) {
      throw LoadedPage.errorAt(page, new PaginationError("The server sent an earlier page of this list again."));
    }
    recent.push(fingerprint);
    if (recent.length > pagesRemembered) recent.shift();
  };
}

/** Notices a walk that leads nowhere. */
function guardAgainstCircles(): (page: object, next: PageQuery, arrived: number) => void {
  const asked = new Set<string>();
  let emptyPages = 0;
  return (page, next, arrived) => {
    const place = JSON.stringify(next);
    if (asked.has(place)) {
      throw LoadedPage.errorAt(page, new PaginationError(`The pages go in a circle: ${place} comes again.`));
    }
    asked.add(place);
    emptyPages = arrived === 0 ? emptyPages + 1 : 0;
    if (emptyPages > emptyPagesAllowed) {
      throw LoadedPage.errorAt(page, new PaginationError(`The server sent ${emptyPages} empty pages in a row.`));
    }
  };
}

/** The items of all pages. An abort counts between the items of a page as well: a loop that ends has seen them all. */
export async function* walkItems<Envelope, Item>(
  pages: AsyncIterable<Page<Envelope, Item>>,
  call: ListCall,
): AsyncGenerator<Item, undefined> {
  for await (const page of pages) {
    for (const item of page.data) {
      refuseAborted(page, call);
      yield item;
    }
  }
}

/** What is here already is not handed out after an abort. */
function refuseAborted(page: object, { options }: ListCall): void {
  if (options?.signal?.aborted) throw LoadedPage.errorAt(page, abortError(options.signal));
}
