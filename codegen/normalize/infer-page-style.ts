import type { PageStyle, Parameter, Schema } from "../document/document.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import type { NamedOperation } from "./name-operations.ts";
import { findQuerystring } from "./querystring.ts";

/** The page style that the overlay gives, else the one that the document implies. Only a GET is taken for a list. */
export function pageStyleOf(
  { source, httpMethod, parameters }: NamedOperation,
  response: Schema | undefined,
  schemas: SchemaTable,
): PageStyle | undefined {
  if (source["x-page-style"] !== undefined || httpMethod !== "GET") return source["x-page-style"];
  const inQuery = parameters.flatMap((parameter) => namesInQuery(parameter, schemas));
  return inferPageStyle(response, inQuery, schemas);
}

/** A form that is the whole query holds what are parameters elsewhere. */
function namesInQuery(parameter: Parameter, schemas: SchemaTable): string[] {
  if (parameter.in === "query") return [parameter.name];
  const querystring = findQuerystring([parameter]);
  return querystring?.kind === "form" ? Object.keys(schemas.read(querystring.content.schema)?.properties ?? {}) : [];
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
 * The page style that parameters and response imply: the response is an object with one array in it and, for the
 * parameter there is, the number or the cursor that belongs to it.
 */
export function inferPageStyle(
  response: Schema | undefined,
  parameters: string[],
  schemas: SchemaTable,
): PageStyle | undefined {
  const properties = schemas.read(response)?.properties ?? {};
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

/** The parameter, where it is not the usual one. */
function unless(usual: string, parameter: string): { parameter?: string } {
  return parameter === usual ? {} : { parameter };
}
