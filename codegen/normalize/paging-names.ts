/** What vendors call the members and parameters that lead from page to page, the most telling name first. */

export const totals: readonly string[] = ["total", "totalCount", "total_count", "totalResults", "total_results"];
export const pages: readonly string[] = [
  "pageCount",
  "page_count",
  "totalPages",
  "total_pages",
  "lastPage",
  "last_page",
  "pages",
  "num_pages",
];
export const pageNumbers: readonly string[] = ["page", "currentPage", "current_page", "pageNumber", "page_number"];
export const nextCursors: readonly string[] = [
  "nextCursor",
  "next_cursor",
  "nextPageToken",
  "next_page_token",
  "nextToken",
  "next_token",
  "next_page_cursor",
  "nextPageCursor",
  "next_marker",
  "nextMarker",
  "end_cursor",
  "endCursor",
  "iterator",
];

/** That there are more pages, and that there are none. */
export const mores: readonly string[] = ["has_more", "hasMore", "has_next_page", "hasNextPage", "more"];
export const dones: readonly string[] = ["done"];

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
  "links.pages.next",
  "next_page.uri",
  "_pagination.next",
  "paging.next.link",
  "paging.next",
  "pagination.next",
  "pagination.next_url",
  "pagination.next_link",
  "pagination.next_page",
  "meta.next",
  "next",
  "next_page",
];
export const offsetParameters: readonly string[] = ["offset", "skip", "startAt"];
export const pageParameters: readonly string[] = ["page", "pageNumber", "page_number"];
export const sizeParameters: readonly string[] = [
  "per_page",
  "perPage",
  "page_size",
  "pageSize",
  "pagesize",
  "limit",
  "size",
  "count",
  "maxResults",
];
export const cursorParameters: readonly string[] = [
  "cursor",
  "iterator",
  "after",
  "pageToken",
  "page_token",
  "nextToken",
  "next_token",
  "startingAfter",
  "starting_after",
  "marker",
  "continuationToken",
  "continuation_token",
];

/** With any of these, a `Link` header is one to the next page, and not to something else. */
export const pagingParameters: readonly string[] = [
  ...sizeParameters,
  ...pageParameters,
  ...cursorParameters,
  "since",
  "before",
];
