/** Where a page query holds the whole URL of a page, which is then requested as it is. */
export const pageURL: unique symbol = Symbol("the URL of the page");

/** Query values: those of a page, or those that lead to the next. */
export interface PageQuery {
  readonly [name: string]: unknown;
  readonly [pageURL]?: string;
}

/** What tells page queries apart. */
export function pageKey(query: PageQuery): string {
  return query[pageURL] ?? JSON.stringify(query);
}
