import type { PageStyle, Schema } from "./document.ts";
import type { NamedPageStyle } from "./model.ts";
import { uniqueName } from "./names.ts";
import type { SchemaTable } from "./schema-table.ts";

/** One name for each distinct page style: `byOffset`, and `byOffset2` should an API page in two such ways. */
export function namePageStyles(styles: PageStyle[]): NamedPageStyle[] {
  const named: NamedPageStyle[] = [];
  for (const style of styles) {
    if (findPageStyle(named, style) !== undefined) continue;
    named.push({ name: uniqueName(styleNames[style.by], new Set(named.map(({ name }) => name))), style });
  }
  return named;
}

const styleNames: Record<PageStyle["by"], string> = { offset: "byOffset", page: "byPage", cursor: "byCursor" };

export function findPageStyle(named: NamedPageStyle[], style: PageStyle | undefined): NamedPageStyle | undefined {
  const text = JSON.stringify(style);
  return named.find((one) => JSON.stringify(one.style) === text);
}

const totals = ["total", "totalCount", "total_count", "totalResults", "total_results"];
const pages = ["pageCount", "page_count", "totalPages", "total_pages", "lastPage", "last_page"];
const pageNumbers = ["page", "currentPage", "current_page", "pageNumber", "page_number"];
const nextCursors = [
  "nextCursor",
  "next_cursor",
  "nextPageToken",
  "next_page_token",
  "nextToken",
  "next_token",
  "cursor",
];
const cursorParameters = [
  "cursor",
  "after",
  "pageToken",
  "page_token",
  "nextToken",
  "next_token",
  "startingAfter",
  "starting_after",
];

/**
 * How a list goes on, where its parameters and the shape of its answer leave no doubt: the answer is an object with one
 * array in it and, for the parameter there is, the number or the cursor that belongs to it.
 */
export function inferPageStyle(
  answer: Schema | undefined,
  parameters: string[],
  schemas: SchemaTable,
): PageStyle | undefined {
  const properties = schemas.read(answer)?.properties ?? {};
  const arrays = Object.keys(properties).filter((name) => schemas.read(properties[name])?.type === "array");
  const [items] = arrays;
  if (items === undefined || arrays.length > 1) return undefined;
  const member = (names: string[]): string | undefined => names.find((name) => name in properties);
  const total = member(totals);
  const page = member(pageNumbers);
  const last = member(pages);
  const cursor = member(nextCursors);
  const parameter = cursorParameters.find((name) => parameters.includes(name));
  if (parameter !== undefined && cursor !== undefined) return { by: "cursor", items, cursor, parameter };
  if (parameters.includes("page") && page !== undefined && last !== undefined) {
    return { by: "page", items, page, pages: last };
  }
  if (parameters.includes("offset") && total !== undefined) return { by: "offset", items, total };
  return undefined;
}
