import { newCallState } from "../call/call-state.ts";
import type { ListCall } from "../call/call.ts";
import { abortError } from "../call/limits.ts";
import type { Settings } from "../settings/settings.ts";
import { circleGuard, repetitionGuard } from "./guards.ts";
import type { PageQuery } from "./page-styles.ts";
import { callAt, LoadedPage, sendPage, validConcurrency } from "./page.ts";
import type { Page } from "./page.ts";
import { ReadAhead } from "./read-ahead.ts";
import { RecentItems } from "./recent-items.ts";

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
  const checkRepetition = repetitionGuard();
  const checkCircle = circleGuard();
  try {
    let page = await first; // before anything else can fail: nobody would hear of an error of its own
    const concurrency = validConcurrency(call);
    const recent = concurrency !== undefined && concurrency > 1 ? new RecentItems(concurrency) : undefined;
    for (let number = 1; ; number++) {
      // Whoever reaches a second page usually goes on to a third; whoever found it on the first wants no more.
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
      checkAborted(page, call);
      checkCircle(page, next, arrived);
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

/** The items of all pages. An abort counts between the items of a page as well: a loop that ends has seen them all. */
export async function* walkItems<Envelope, Item>(
  pages: AsyncIterable<Page<Envelope, Item>>,
  call: ListCall,
): AsyncGenerator<Item, undefined> {
  for await (const page of pages) {
    for (const item of page.data) {
      checkAborted(page, call);
      yield item;
    }
  }
}

/** What is here already is not handed out after an abort. */
function checkAborted(page: object, { options }: ListCall): void {
  if (options?.signal?.aborted) throw LoadedPage.errorAt(page, abortError(options.signal));
}
