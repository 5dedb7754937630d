import { linkTarget } from "./link-header.ts";
import { nextURL, queryOf } from "./next-url.ts";
import { member, readItems } from "./page-members.ts";
import type { PageQuery } from "./page-query.ts";
import type { PageOrigin, PageStyle } from "./page-styles.ts";

/** Pages whose `Link` header names the next one: it is requested as it is written. The last names none. */
export function linkPages(members: {
  /** The member with the items; without it, the response is a list. */
  readonly items?: string;
  /** The parameter with the page's number: with it, several pages can be requested at once where the last is named. */
  readonly parameter?: string;
}): PageStyle {
  function next(_: unknown, __: unknown, origin: PageOrigin): PageQuery | undefined {
    const url = linked("next", origin);
    return url && queryOf(url);
  }
  function ahead(_: unknown, __: unknown, n: number, origin: PageOrigin): PageQuery | undefined {
    const [following, last] = [linked("next", origin), linked("last", origin)];
    if (following === undefined || last === undefined || members.parameter === undefined) return undefined;
    const url = numbered(following, last, members.parameter, n);
    return url && queryOf(url);
  }
  return { items: (page) => readItems(page, members.items), next, ahead };
}

/** Pages that name the URL of the next one in their body. The last names none. */
export function urlPages(members: {
  /** The member with the items; without it, the response is a list. */
  readonly items?: string;
  /** The member with the URL: `next`, `links.next`. */
  readonly url: string;
}): PageStyle {
  function next(page: unknown, _: unknown, origin: PageOrigin): PageQuery | undefined {
    const link = member(page, members.url);
    return typeof link === "string" && link !== "" ? queryOf(nextURL(link, origin)) : undefined;
  }
  return { items: (page) => readItems(page, members.items), next };
}

function linked(relation: string, origin: PageOrigin): URL | undefined {
  const target = linkTarget(origin.headers.get("link") ?? "", relation);
  return target === undefined ? undefined : nextURL(target, origin);
}

/** The n-th page by number, written as the next one is, if it is not beyond the last. */
function numbered(next: URL, last: URL, parameter: string, n: number): URL | undefined {
  const [first, end] = [next, last].map(({ searchParams }) => Number(searchParams.get(parameter) ?? NaN));
  const number = Number(first) + n - 1;
  if (!(number <= Number(end))) return undefined;
  const url = new URL(next);
  const place = new RegExp(`([?&]${parameter.replace(/[^\\w-]/g, "\\$&")}=)\\d+`);
  url.search = next.search.replace(place, `$1${number}`);
  return url;
}
