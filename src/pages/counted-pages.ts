import { linkPages } from "./link-pages.ts";
import { asNumber, member, readItems } from "./page-members.ts";
import type { PageQuery } from "./page-query.ts";
import type { PageOrigin, PageStyle } from "./page-styles.ts";

/**
 * Pages by a number, of pages or of items, where no response says for certain how many there are: one that is shorter than
 * its size is the last. Where the server sends a `Link` header, or a member says whether there is more, that counts.
 */
export function countedPages(members: {
  /** The member with the items; without it, the response is a list. */
  readonly items?: string;
  /** The parameter with the number. Default: `page`. */
  readonly parameter?: string;
  /** What it counts, if not pages: `items` that come before. */
  readonly counts?: "items";
  /** The number of the first page. Default: 1, and of its first item 0. */
  readonly first?: number;
  /** The member with the number of the page, which is believed over `first`. */
  readonly page?: string;
  /** The member with the number of pages, where there is one. */
  readonly pages?: string;
  /** A member that is `false`, `null` or empty on the last page, such as `has_more` or `next`; others need not be full. */
  readonly more?: string;
  /** The parameter with the size of a page, and the size without it. */
  readonly size?: string;
  readonly usualSize?: number;
}): PageStyle {
  const { parameter = "page", counts, first = counts === "items" ? 0 : 1, size = "", usualSize = 1 } = members;
  const links = linkPages({ parameter });
  function next(page: unknown, query: PageQuery, origin: PageOrigin): PageQuery | undefined {
    if (origin.headers.has("link")) return links.next(page, query, origin);
    const arrived = readItems(page, members.items).length;
    const number = asNumber(query[parameter]) ?? asNumber(member(page, members.page ?? "")) ?? first;
    const isFull = arrived >= Math.max(1, asNumber(query[size]) ?? usualSize);
    const more = saysMore(page, number) ?? isFull;
    if (arrived === 0 || !more) return undefined;
    return { [parameter]: number + (counts === "items" ? arrived : 1) };
  }
  /** Undefined where the response does not say it. */
  function saysMore(page: unknown, number: number): boolean | undefined {
    const pages = asNumber(member(page, members.pages ?? ""));
    if (pages !== undefined) return number - first + 1 < pages;
    const more = member(page, members.more ?? "");
    return more === undefined ? undefined : more !== false && more !== null && more !== "";
  }
  return { ...links, items: (page) => readItems(page, members.items), next };
}
