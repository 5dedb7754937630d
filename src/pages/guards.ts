import { PaginationError } from "../platform/errors.ts";
import type { PageQuery } from "./page-styles.ts";
import { LoadedPage } from "./page.ts";

/** Pages without items before a walk gives up: a server may send some, but not for ever. */
const emptyPagesAllowed = 10;

/** Pages that a walk remembers, to notice when they come again: enough for any circle seen, and little memory. */
const pagesRemembered = 20;

/** Notices a page that has come before, though not just before: that is noticed with each page. */
export function repetitionGuard(): (page: object) => void {
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

/** Notices a walk that leads nowhere: to a place where it has been, or over one empty page after another. */
export function circleGuard(): (page: object, next: PageQuery, arrived: number) => void {
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
