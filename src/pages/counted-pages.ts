import { linkPages } from "./link-pages.ts";
import { asNumber, readItems } from "./page-members.ts";
import type { PageOrigin, PageQuery, PageStyle } from "./page-styles.ts";

/**
 * Pages by number that do not say how many there are: one that is shorter than its size is the last. Where the server
 * sends a `Link` header, that counts.
 */
export function countedPages(members: {
  /** The member with the items; without it, the response is a list. */
  readonly items?: string;
  /** The parameter with the number. Default: `page`. */
  readonly parameter?: string;
  /** The number of the first page. Default: 1. */
  readonly first?: number;
  /** The parameter with the size of a page, and the size without it. */
  readonly size?: string;
  readonly usualSize?: number;
}): PageStyle {
  const { parameter = "page", first = 1, size = "", usualSize = 1 } = members;
  const links = linkPages({ parameter });
  function next(page: unknown, query: PageQuery, origin: PageOrigin): PageQuery | undefined {
    if (origin.headers.has("link")) return links.next(page, query, origin);
    const arrived = readItems(page, members.items).length;
    if (arrived < (asNumber(query[size]) ?? usualSize)) return undefined;
    return { [parameter]: (asNumber(query[parameter]) ?? first) + 1 };
  }
  return { ...links, items: (page) => readItems(page, members.items), next };
}
