import { member, readItems } from "./page-members.ts";
import type { PageQuery } from "./page-query.ts";
import type { PageStyle } from "./page-styles.ts";

/** Pages after an item: each says whether there are more, and the ID of its last item leads to the next. */
export function lastItemPages(members: {
  readonly items: string;
  /** The member that says whether there are more: `has_more`. */
  readonly more: string;
  /** The member of an item: `id`. */
  readonly id: string;
  /** The parameter that takes it: `starting_after`. */
  readonly parameter: string;
}): PageStyle {
  function next(page: unknown): PageQuery | undefined {
    const last = readItems(page, members.items).at(-1);
    const id = member(last, members.id);
    return member(page, members.more) === true && id !== undefined ? { [members.parameter]: id } : undefined;
  }
  return { items: (page) => readItems(page, members.items), next };
}
