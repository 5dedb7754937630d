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
const offsetParameters = ["offset", "skip"];
const pageParameters = ["page", "pageNumber", "page_number"];
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
  const hasType = (name: string, types: string[]): boolean => {
    const { type } = schemas.read(properties[name]) ?? {};
    return type === undefined || [type].flat().some((one) => types.includes(one));
  };
  const arrays = Object.keys(properties).filter((name) => schemas.read(properties[name])?.type === "array");
  const [items] = arrays;
  if (items === undefined || arrays.length > 1) return undefined;
  const member = (names: string[], types: string[]): string | undefined =>
    names.find((name) => name in properties && hasType(name, types));
  const parameter = (names: string[]): string | undefined => names.find((name) => parameters.includes(name));
  const total = member(totals, numbers);
  const [page, last] = [member(pageNumbers, numbers), member(pages, numbers)];
  const cursor = member(nextCursors, ["string", "integer"]);
  const [byCursor, byPage, byOffset] = [cursorParameters, pageParameters, offsetParameters].map(parameter);
  if (byCursor !== undefined && cursor !== undefined) return { by: "cursor", items, cursor, parameter: byCursor };
  if (byPage !== undefined && page !== undefined && last !== undefined) {
    return { by: "page", items, page, pages: last, ...unless("page", byPage) };
  }
  if (byOffset !== undefined && total !== undefined)
    return { by: "offset", items, total, ...unless("offset", byOffset) };
  return undefined;
}

const numbers = ["integer", "number"];

/** The parameter, where it is not the one that goes without saying. */
function unless(usual: string, parameter: string): { parameter?: string } {
  return parameter === usual ? {} : { parameter };
}
