import { readItems } from "./page-members.ts";
import type { PageQuery } from "./page-query.ts";
import type { PageOrigin, PageStyle } from "./page-styles.ts";

/** Pages whose header has the cursor of the next one. The last has none. */
export function headerPages(members: {
  /** The member with the items; without it, the response is a list. */
  readonly items?: string;
  readonly header: string;
  /** The parameter that takes the cursor. */
  readonly parameter: string;
}): PageStyle {
  function next(_: unknown, __: unknown, { headers }: PageOrigin): PageQuery | undefined {
    const cursor = headers.get(members.header);
    return cursor === null || cursor === "" ? undefined : { [members.parameter]: cursor };
  }
  return { items: (page) => readItems(page, members.items), next };
}
