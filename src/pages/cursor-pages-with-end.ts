import { member } from "./page-members.ts";
import { cursorPages } from "./page-styles.ts";
import type { PageStyle } from "./page-styles.ts";

/** Pages by cursor, of which the last may name one as well, but says that it is the last. */
export function cursorPagesWithEnd(members: {
  readonly items: string;
  readonly cursor: string;
  readonly parameter: string;
  /** The member that says whether there are more: `has_more`. */
  readonly more?: string;
  /** The member that says that there are none: `done`. */
  readonly done?: string;
}): PageStyle {
  const { more = "", done = "" } = members;
  const pages = cursorPages(members);
  return {
    ...pages,
    next(page, query, origin) {
      const isLast = member(page, more) === false || member(page, done) === true;
      return isLast ? undefined : pages.next(page, query, origin);
    },
  };
}
