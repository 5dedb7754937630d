import type { Target } from "../call/build-request.ts";
import type { Settings } from "../settings/settings.ts";
import { asNumber, member, readItems } from "./page-members.ts";
import type { PageQuery } from "./page-query.ts";

/** Where a page came from, for styles that look beyond its body. */
export interface PageOrigin {
  readonly headers: Headers;
  readonly settings: Settings;
  /** The call that requested it. */
  readonly call: Target;
}

/** How an API cuts a list into pages. */
export interface PageStyle {
  /**
   * The items of a page.
   * @throws PaginationError where the response is not a page
   */
  items<Item>(page: unknown): Item[];
  /** The query values that change for the next page; `undefined`: this is the last. `query` is the page's own. */
  next(page: unknown, query: PageQuery, origin: PageOrigin): PageQuery | undefined;
  /** The length of the list, in items or in pages, where a page tells it: so that a change is noticed. */
  total?(page: unknown): number | undefined;
  /** Whether an item that is added or removed moves all that follow it to other places. Default: they stay, as behind a cursor. */
  readonly itemsMove?: boolean;
  /** The query values of the n-th page from here, where one page determines all further ones. 1 is the next page. */
  ahead?(page: unknown, query: PageQuery, n: number, origin: PageOrigin): PageQuery | undefined;
  /** The query values of a page that begins as many items earlier, below 0 later, where `total` counts items. */
  back?(page: unknown, query: PageQuery, items: number): PageQuery;
}

/**
 * Pages by `offset` (or `parameter`) and `limit`. The offset advances by what arrived. The last page is the one that
 * reaches the total; where no total is given, the one shorter than its limit.
 */
export function offsetPages(members: {
  readonly items: string;
  readonly total: string;
  readonly parameter?: string;
}): PageStyle {
  const { parameter = "offset" } = members;
  function offsetOf(page: unknown, query: PageQuery): number {
    return asNumber(query[parameter]) ?? asNumber(member(page, parameter)) ?? 0;
  }
  function next(page: unknown, query: PageQuery): PageQuery | undefined {
    const arrived = readItems(page, members.items).length;
    const total = asNumber(member(page, members.total));
    const offset = offsetOf(page, query) + arrived;
    if (arrived === 0) return undefined;
    const isLast = total !== undefined ? offset >= total : arrived < (asNumber(query["limit"]) ?? 1);
    return isLast ? undefined : { [parameter]: offset };
  }
  function total(page: unknown): number | undefined {
    return asNumber(member(page, members.total));
  }
  function ahead(page: unknown, query: PageQuery, n: number): PageQuery | undefined {
    const following = asNumber(next(page, query)?.[parameter]);
    if (following === undefined) return undefined;
    const offset = following + (n - 1) * readItems(page, members.items).length;
    return offset < (total(page) ?? 0) ? { [parameter]: offset } : undefined;
  }
  function back(page: unknown, query: PageQuery, items: number): PageQuery {
    return { [parameter]: offsetOf(page, query) - items };
  }
  return { items: (page) => readItems(page, members.items), next, total, itemsMove: true, ahead, back };
}

/** Pages by number, in the parameter `page` (or `parameter`). A bare array is one page. */
export function numberedPages(members: {
  readonly items: string;
  readonly page: string;
  readonly pages: string;
  readonly parameter?: string;
}): PageStyle {
  const { parameter = "page" } = members;
  function next(page: unknown): PageQuery | undefined {
    const number = asNumber(member(page, members.page));
    const last = asNumber(member(page, members.pages));
    return number !== undefined && last !== undefined && number < last ? { [parameter]: number + 1 } : undefined;
  }
  function total(page: unknown): number | undefined {
    return asNumber(member(page, members.pages));
  }
  function ahead(page: unknown, _: PageQuery, n: number): PageQuery | undefined {
    const number = (asNumber(member(page, members.page)) ?? Infinity) + n;
    return number <= (total(page) ?? 0) ? { [parameter]: number } : undefined;
  }
  const items = <Item>(page: unknown): Item[] => (Array.isArray(page) ? page : readItems<Item>(page, members.items));
  return { items, next, total, itemsMove: true, ahead };
}

/** Pages by cursor: each names the next one, the last names none. */
export function cursorPages(members: {
  readonly items: string;
  readonly cursor: string;
  readonly parameter: string;
}): PageStyle {
  function next(page: unknown): PageQuery | undefined {
    const cursor = member(page, members.cursor);
    return cursor === undefined || cursor === null || cursor === "" ? undefined : { [members.parameter]: cursor };
  }
  return { items: (page) => readItems(page, members.items), next };
}

/**
 * The same for a list that may respond with something else, such as a 202: that is a page without items, with its own
 * members.
 */
export function pagesOrOther(style: PageStyle): PageStyle {
  return {
    ...style,
    items: (page) => orElse(() => style.items(page), []),
    next: (page, query, origin) => orElse(() => style.next(page, query, origin), undefined),
  };
}

function orElse<T>(read: () => T, other: T): T {
  try {
    return read();
  } catch {
    return other;
  }
}
