import type { Parameter, Schema } from "../document/document.ts";
import type { PageStyle } from "../document/extension-values.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import type { NamedOperation } from "./name-operations.ts";
import { ListReading } from "./list-reading.ts";
import type { ListDescription } from "./list-reading.ts";
import { findCursor, findLastID } from "./find-cursor.ts";
import { findItems, isMemberOf, memberAt, membersOf } from "./page-members.ts";
import {
  cursorParameters,
  mores,
  nextURLs,
  offsetParameters,
  pageNumbers,
  pageParameters,
  pages,
  pagingParameters,
  sizeParameters,
  totals,
} from "./paging-names.ts";
import { findQuerystring } from "./querystring.ts";

/** The page style that the overlay gives, else the one that the document implies. Only a GET is taken for a list. */
export function pageStyleOf(
  { source, httpMethod }: NamedOperation,
  list: ListDescription,
  schemas: SchemaTable,
): PageStyle | undefined {
  const given = source["x-page-style"];
  if (given !== undefined) return given.by === "none" ? undefined : given;
  return httpMethod === "GET" ? inferPageStyle(list, schemas) : undefined;
}

/** The parameters of the query; a form that is the whole of it holds what are parameters elsewhere. */
export function queryParametersOf(
  parameters: readonly Parameter[],
  schemas: SchemaTable,
): ListDescription["parameters"] {
  return parameters.flatMap((parameter): ListDescription["parameters"] => {
    if (parameter.in === "query") return [parameter];
    const querystring = findQuerystring([parameter]);
    if (querystring?.kind !== "form") return [];
    return [...membersOf(querystring.content.schema, schemas)].map(([name, schema]) => ({ name, schema }));
  });
}

/** The page style that parameters and response leave no doubt about. */
export function inferPageStyle(list: ListDescription, schemas: SchemaTable): PageStyle | undefined {
  const found = findItems(list.response, schemas);
  if (found === undefined) return undefined;
  const reading = new ListReading(list, found.items, schemas);
  return (
    byEnvelope(reading) ??
    byLink(found, list, reading) ??
    byHeader(found, list, reading) ??
    byURL(found, reading) ??
    byLastItem(list.response, reading, schemas) ??
    byOffset(found, reading) ??
    byNumber(found, reading) ??
    byLinkOfOthers(found, list, reading)
  );
}

/** Where the items are: in the response itself, where no member is named. */
interface Found {
  readonly items?: string;
}

/** The parameter that chooses a page, by number, offset or cursor. */
export function pagingParameter(parameters: ListDescription["parameters"]): string | undefined {
  const names = [...offsetParameters, ...pageParameters, ...cursorParameters];
  return names.find((name) => parameters.some((parameter) => parameter.name === name));
}

/** What the response says of its pages is enough to find all of them. */
function byEnvelope(reading: ListReading): PageStyle | undefined {
  const { items } = reading;
  if (items === undefined) return undefined;
  const total = reading.member(totals, numbers);
  const [page, last] = [reading.member(pageNumbers, numbers), reading.member(pages, numbers)];
  const [byPage, byOffset] = [reading.parameter(pageParameters), reading.parameter(offsetParameters)];
  const cursor = findCursor(reading);
  // Where a list goes by offset as well, its cursors may come only to those who ask for them.
  const isSettled = byOffset !== undefined && total !== undefined;
  if (cursor !== undefined && !isSettled) return { by: "cursor", items, ...cursor };
  if (byPage !== undefined && page !== undefined && last !== undefined) {
    return { by: "page", items, page, pages: last, ...unless("page", byPage) };
  }
  return isSettled ? { by: "offset", items, total, ...unless("offset", byOffset) } : undefined;
}

/** The header says it. */
function byLink(found: Found, { hasLinks }: ListDescription, reading: ListReading): PageStyle | undefined {
  return hasLinks && reading.parameter(pagingParameters) !== undefined ? linksOf(found, reading) : undefined;
}

/** A header has the cursor of the next page. */
function byHeader(found: Found, { cursorHeader }: ListDescription, reading: ListReading): PageStyle | undefined {
  const parameter = reading.parameter(cursorParameters);
  if (cursorHeader === undefined || parameter === undefined) return undefined;
  return { by: "header", ...found, header: cursorHeader, parameter };
}

/**
 * Another operation's header says it, and this one has pages of a size, or a cursor that nothing else in its response can
 * name. What the list says itself comes first: one operation that has the header does not speak for all.
 */
function byLinkOfOthers(
  found: Found,
  { othersHaveLinks }: ListDescription,
  reading: ListReading,
): PageStyle | undefined {
  const isSized = reading.parameter(sizeParameters) !== undefined;
  const isBare = found.items === undefined && reading.parameter(cursorParameters) !== undefined;
  return othersHaveLinks && (isSized || isBare) ? linksOf(found, reading) : undefined;
}

function linksOf(found: Found, reading: ListReading): PageStyle {
  const parameter = reading.parameter(pageParameters);
  return { by: "link", ...found, ...(parameter === undefined ? {} : { parameter }) };
}

function byURL(found: Found, reading: ListReading): PageStyle | undefined {
  const isURL = (name: string): boolean =>
    /ur[il]|link|href/i.test(name) || reading.isURL(name) || /\b(ur[il]|link)\b/i.test(reading.description(name));
  const url = nextURLs
    .map((name) => reading.memberAt([name], ["string"]))
    .find((name) => name !== undefined && isURL(name));
  return url === undefined ? undefined : { by: "url", ...found, url };
}

function byLastItem(response: Schema | undefined, reading: ListReading, schemas: SchemaTable): PageStyle | undefined {
  const { items } = reading;
  if (items === undefined) return undefined;
  const more = reading.member(["has_more", "hasMore"], ["boolean"]);
  const parameter = reading.parameter(["starting_after", "startingAfter", "after"]);
  const list = schemas.read(memberAt(response, items, schemas));
  if (more !== undefined && parameter !== undefined && isMemberOf(list?.items, "id", schemas))
    return { by: "last item", items, more, id: "id", parameter };
  const cursor = findLastID(reading);
  return cursor && { by: "cursor", items, ...cursor };
}

/** Items are passed over by a number of them. */
function byOffset(found: Found, reading: ListReading): PageStyle | undefined {
  const [parameter, size] = [offsetParameters, sizeParameters].map((names) => reading.parameter(names, numbers));
  if (parameter === undefined || size === undefined) return undefined;
  return { by: "count", ...found, parameter, counts: "items", ...moreOf(reading), size, ...usualSizeOf(size, reading) };
}

/** Pages have numbers, and nothing else leads from a bare array to the next one. */
function byNumber(found: Found, reading: ListReading): PageStyle | undefined {
  const [parameter, size] = [pageParameters, sizeParameters].map((names) => reading.parameter(names, numbers));
  const isUnclear = found.items === undefined && reading.parameter(cursorParameters) !== undefined;
  if (parameter === undefined || size === undefined || isUnclear) return undefined;
  const first = reading.usual(parameter) ?? 1;
  const last = reading.member(pages, numbers);
  // A number that nothing else explains is that of the page only beside how many there are.
  const page = reading.member(last === undefined ? pageNumbers : [...pageNumbers, "number"], numbers);
  return {
    by: "count",
    ...found,
    ...unless("page", parameter),
    ...(first === 1 ? {} : { first }),
    ...(page === undefined ? {} : { page }),
    ...(last === undefined ? {} : { pages: last }),
    ...moreOf(reading),
    size,
    ...usualSizeOf(size, reading),
  };
}

/** A member that tells the last page: `has_more`, or a `next` of whatever kind. */
function moreOf(reading: ListReading): { more?: string } {
  const more = reading.member(mores, ["boolean"]) ?? reading.memberAt(nextURLs, ["string", ...numbers]);
  return more === undefined ? {} : { more };
}

function usualSizeOf(size: string, reading: ListReading): { usualSize?: number } {
  const usualSize = reading.usual(size);
  return usualSize === undefined || usualSize === 0 ? {} : { usualSize };
}

/** The parameter, where it is not the usual one. */
function unless(usual: string, parameter: string): { parameter?: string } {
  return parameter === usual ? {} : { parameter };
}

const numbers = ["integer", "number"];
