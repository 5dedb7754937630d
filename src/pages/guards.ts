import { PaginationError } from "../platform/errors.ts";
import type { LoadedPage } from "./loaded-page.ts";

/** Pages without items before a walk gives up: a server may send some, but not for ever. */
const emptyPagesAllowed = 10;

/** Pages that a walk remembers, to notice when they come again: enough for any circle seen, and little memory. */
const pagesRemembered = 20;

type AnyPage = LoadedPage<unknown, unknown>;

/** Notices a page that has come before, though not just before: `follow()` notices that. */
export function repetitionGuard(): (page: AnyPage) => void {
  const recent: string[] = [];
  return (page) => {
    const { fingerprint } = page;
    if (fingerprint === undefined) return;
    if (recent.includes(fingerprint)) {
      throw page.withAttempts(new PaginationError("The server sent an earlier page of this list again."));
    }
    recent.push(fingerprint);
    if (recent.length > pagesRemembered) recent.shift();
  };
}

/** Notices a walk without progress: a page query that comes again, or one empty page after another. */
export function circleGuard(): (page: AnyPage) => void {
  const requested = new Set<string>();
  let emptyPages = 0;
  return (page) => {
    const query = JSON.stringify(page.next);
    if (requested.has(query)) {
      throw page.withAttempts(new PaginationError(`The pages go in a circle: ${query} comes again.`));
    }
    requested.add(query);
    emptyPages = page.items.length === 0 ? emptyPages + 1 : 0;
    if (emptyPages > emptyPagesAllowed) {
      throw page.withAttempts(new PaginationError(`The server sent ${emptyPages} empty pages in a row.`));
    }
  };
}
