import { PaginationError } from "../platform/errors.ts";
import { pageKey } from "./page-query.ts";
import type { WalkedPage } from "./walked-page.ts";

/** Pages without items before a walk gives up: a server may send some, but not for ever. */
const emptyPagesAllowed = 10;

/**
 * Notices a walk without progress: a page query that comes again, or one empty page after another. An offset only comes
 * again where the walk has stepped back.
 */
export function circleGuard(): (page: WalkedPage) => void {
  const requested = new Set<string>();
  let emptyPages = 0;
  return (page) => {
    const query = pageKey(page.next ?? {});
    if (requested.has(query)) {
      throw page.withAttempts(new PaginationError(`The pages go in a circle: ${query} comes again.`));
    }
    if (!page.canStepBack) requested.add(query);
    emptyPages = page.items.length === 0 ? emptyPages + 1 : 0;
    if (emptyPages > emptyPagesAllowed) {
      throw page.withAttempts(new PaginationError(`The server sent ${emptyPages} empty pages in a row.`));
    }
  };
}
