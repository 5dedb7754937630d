/** What vendors call the members and parameters that lead from page to page, the most telling name first. */

export const totals: readonly string[] = ["total", "totalCount", "total_count", "totalResults", "total_results"];
export const pages: readonly string[] = [
  "pageCount",
  "page_count",
  "totalPages",
  "total_pages",
  "lastPage",
  "last_page",
];
export const pageNumbers: readonly string[] = ["page", "currentPage", "current_page", "pageNumber", "page_number"];
export const nextCursors: readonly string[] = [
  "nextCursor",
  "next_cursor",
  "nextPageToken",
  "next_page_token",
  "nextToken",
  "next_token",
  "cursor",
  "paging.next.after",
  "next_page_cursor",
  "nextPageCursor",
  "end_cursor",
  "endCursor",
];
export const nextURLs: readonly string[] = [
  "next_url",
  "nextUrl",
  "nextURL",
  "next_page_url",
  "nextPageUrl",
  "next_link",
  "nextLink",
  "next_page_link",
  "@odata.nextLink",
  "links.next",
  "_links.next",
  "_links.next.href",
  "links.next.href",
  "next_page.uri",
  "_pagination.next",
  "paging.next.link",
  "paging.next",
  "pagination.next",
  "pagination.next_url",
  "pagination.next_link",
  "meta.next",
  "next",
  "next_page",
];
export const offsetParameters: readonly string[] = ["offset", "skip"];
export const pageParameters: readonly string[] = ["page", "pageNumber", "page_number"];
export const sizeParameters: readonly string[] = ["per_page", "perPage", "page_size", "pageSize", "limit", "size"];
export const cursorParameters: readonly string[] = [
  "cursor",
  "after",
  "pageToken",
  "page_token",
  "nextToken",
  "next_token",
  "startingAfter",
  "starting_after",
];

/** With any of these, a `Link` header is one to the next page, and not to something else. */
export const pagingParameters: readonly string[] = [
  ...sizeParameters,
  ...pageParameters,
  ...cursorParameters,
  "since",
  "before",
];
