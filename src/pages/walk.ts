import { SDKError } from "../platform/errors.ts";
import { partNotLoaded } from "../platform/version.ts";
import type { Settings } from "../settings/settings.ts";
import { validConcurrency } from "./list-call.ts";
import type { ListCall } from "./list-call.ts";
import type { LoadedPage, PageResponse } from "./loaded-page.ts";
import type { Page } from "./page.ts";
import type * as walk from "./walk-from.ts";

/**
 * All pages from the first on; no more of them than it takes for the first `wanted` items. The first list of several pages
 * loads the code that goes on.
 */
export async function* walkPages<Envelope, Item>(
  first: PromiseLike<PageResponse<Envelope, Item>>,
  settings: Settings,
  call: ListCall,
  wanted: number = Infinity,
): AsyncGenerator<LoadedPage<Envelope, Item>, undefined> {
  const { loaded } = await first; // before anything else can fail: nobody would hear of an error of its own
  const concurrency = validConcurrency(call);
  const { next, items, total } = loaded;
  // An empty page of a list that is not may be a fault of the server.
  if (!next && (items.length > 0 || !total)) yield loaded;
  else yield* (await loadWalk(loaded)).walkFrom(loaded, settings, call, wanted, concurrency);
}

/** @throws SDKError where the code is not there */
function loadWalk(first: LoadedPage<unknown, unknown>): Promise<typeof walk> {
  return import("./walk-from.ts").catch((cause: unknown) => {
    throw first.withAttempts(new SDKError(`There are further pages, but ${partNotLoaded}.`, { cause }));
  });
}

/** The items of all pages. An abort counts between the items of a page as well: a loop that ends has seen them all. */
export async function* walkItems<Envelope, Item>(
  pages: AsyncIterable<LoadedPage<Envelope, Item>>,
): AsyncGenerator<Item, undefined> {
  for await (const loaded of pages) {
    for (const item of loaded.page.data) {
      loaded.throwIfAborted();
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
