import { newCallState } from "../call/call.ts";
import type { Settings } from "../settings/settings.ts";
import { circleGuard } from "./circle-guard.ts";
import { FixedProgress } from "./fixed-progress.ts";
import { callForPage } from "./list-call.ts";
import type { ListCall } from "./list-call.ts";
import { sendPage } from "./loaded-page.ts";
import type { LoadedPage } from "./loaded-page.ts";
import { MovingProgress } from "./moving-progress.ts";
import type { PageQuery } from "./page-query.ts";
import { ReadAhead } from "./read-ahead.ts";

/** All pages from a first one on, which is not the end. */
export async function* walkFrom<Envelope, Item>(
  first: LoadedPage<Envelope, Item>,
  settings: Settings,
  call: ListCall,
  wanted: number,
  concurrency: number | undefined,
): AsyncGenerator<LoadedPage<Envelope, Item>, undefined> {
  const ahead = new ReadAhead<LoadedPage<Envelope, Item>>(async (query, signal) => {
    return (await sendPage<Envelope, Item>(settings, callForPage(call, query, signal), newCallState())).loaded;
  });
  const progress = call.pageStyle.itemsMove === true ? new MovingProgress() : new FixedProgress();
  const checkCircle = circleGuard();
  try {
    let loaded = first;
    let query: PageQuery = {};
    for (let number = 1; ; number++) {
      // Whoever reaches a second page usually goes on to a third; whoever stops on the first wants no more.
      const limit = concurrency ?? Math.min(number, 2);
      const { page, items, next } = loaded;
      const step = progress.step(loaded);
      if ("by" in step) {
        loaded.throwIfAborted();
        if (step.by !== 0) query = loaded.queryBack(step.by);
        loaded = await ahead.take(query);
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
      loaded.throwIfAborted();
      checkCircle(loaded);
      if (limit > 1) ahead.fill(limit, plan); // for one alone there is take()
      query = next;
      loaded = await ahead.take(query);
    }
  } finally {
    ahead.stop();
  }
}
