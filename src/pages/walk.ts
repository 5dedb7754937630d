import { newCallState } from "../call/call.ts";
import { abortError } from "../call/limits.ts";
import type { Settings } from "../settings/settings.ts";
import { circleGuard } from "./circle-guard.ts";
import { FixedProgress } from "./fixed-progress.ts";
import { callForPage, validConcurrency } from "./list-call.ts";
import type { ListCall } from "./list-call.ts";
import { sendPage } from "./loaded-page.ts";
import type { LoadedPage, PageResponse } from "./loaded-page.ts";
import type { Page } from "./page.ts";
import type { PageQuery } from "./page-query.ts";
import { ReadAhead } from "./read-ahead.ts";

/** All pages from the first on; no more of them than it takes for the first `wanted` items. */
export async function* walkPages<Envelope, Item>(
  first: PromiseLike<PageResponse<Envelope, Item>>,
  settings: Settings,
  call: ListCall,
  wanted: number = Infinity,
): AsyncGenerator<LoadedPage<Envelope, Item>, undefined> {
  const ahead = new ReadAhead<LoadedPage<Envelope, Item>>(async (query, signal) => {
    return (await sendPage<Envelope, Item>(settings, callForPage(call, query, signal), newCallState())).loaded;
  });
  const progress = call.pageStyle.progress?.() ?? new FixedProgress();
  const checkCircle = circleGuard();
  try {
    let { loaded } = await first; // before anything else can fail: nobody would hear of an error of its own
    const concurrency = validConcurrency(call);
    for (let number = 1; ; number++) {
      // Whoever reaches a second page usually goes on to a third; whoever stops on the first wants no more.
      const limit = concurrency ?? Math.min(number, 2);
      const { page, items, next } = loaded;
      const step = progress.step(loaded);
      if (step.kind === "step back") {
        checkAborted(loaded, call);
        loaded = await ahead.take(loaded.queryBack(step.by));
        continue;
      }
      const planned = loaded;
      const plan = (n: number): PageQuery | undefined => (n * items.length < wanted ? planned.pageQuery(n) : undefined);
      ahead.fill(limit - 1, plan); // the caller holds one
      if (step.kind === "show") {
        yield loaded;
        wanted -= page.data.length;
      }

      if (next === undefined) return;
      checkAborted(loaded, call);
      checkCircle(loaded);
      if (limit > 1) ahead.fill(limit, plan); // for one alone there is take()
      loaded = await ahead.take(next);
    }
  } finally {
    ahead.stop();
  }
}

/** The items of all pages. An abort counts between the items of a page as well: a loop that ends has seen them all. */
export async function* walkItems<Envelope, Item>(
  pages: AsyncIterable<LoadedPage<Envelope, Item>>,
  call: ListCall,
): AsyncGenerator<Item, undefined> {
  for await (const loaded of pages) {
    for (const item of loaded.page.data) {
      checkAborted(loaded, call);
      yield item;
    }
  }
}

/** The pages as the caller gets them. */
export async function* pagesOf<Envelope, Item>(
  pages: AsyncIterable<LoadedPage<Envelope, Item>>,
): AsyncGenerator<Page<Envelope, Item>, undefined> {
  for await (const { page } of pages) yield page;
}

/** Items that have arrived are not yielded after an abort. */
function checkAborted(page: LoadedPage<unknown, unknown>, { options }: ListCall): void {
  if (options?.signal?.aborted) throw page.withAttempts(abortError(options.signal));
}
