import type { Parameter, Schema } from "../document/document.ts";
import type { PageStyle } from "../document/extension-values.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import type { NamedOperation } from "./name-operations.ts";
import { ListReading } from "./list-reading.ts";
import type { ListDescription } from "./list-reading.ts";
import { findItems, membersOf } from "./page-members.ts";
import {
  cursorParameters,
  nextCursors,
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
  const reading = new ListReading(list, schemas);
  const { items } = found;
  return (
    (items === undefined ? undefined : styleOfEnvelope(items, reading)) ??
    byLink(found, list, reading) ??
    byURL(found, reading) ??
    (items === undefined ? undefined : byLastItem(items, list.response, reading, schemas)) ??
    byCount(found, reading)
  );
}

/** The parameter that chooses a page, by number, offset or cursor. */
export function pagingParameter(parameters: ListDescription["parameters"]): string | undefined {
  const names = [...offsetParameters, ...pageParameters, ...cursorParameters];
  return names.find((name) => parameters.some((parameter) => parameter.name === name));
}

/** What the response says of its pages is enough to find all of them. */
function styleOfEnvelope(items: string, reading: ListReading): PageStyle | undefined {
  const total = reading.member(totals, numbers);
  const [page, last] = [reading.member(pageNumbers, numbers), reading.member(pages, numbers)];
  const cursor = reading.member(nextCursors, ["string", "integer"]);
  const [byCursor, byPage, byOffset] = [cursorParameters, pageParameters, offsetParameters].map((names) =>
    reading.parameter(names),
  );
  if (byCursor !== undefined && cursor !== undefined && !reading.isURL(cursor))
    return { by: "cursor", items, cursor, parameter: byCursor };
  if (byPage !== undefined && page !== undefined && last !== undefined) {
    return { by: "page", items, page, pages: last, ...unless("page", byPage) };
  }
  if (byOffset !== undefined && total !== undefined)
    return { by: "offset", items, total, ...unless("offset", byOffset) };
  return undefined;
}

/** The header says it, or another operation's does and this one has pages of a size. */
function byLink(
  found: { readonly items?: string },
  { hasLinks, othersHaveLinks }: ListDescription,
  reading: ListReading,
): PageStyle | undefined {
  const isPaged = reading.parameter(pagingParameters) !== undefined;
  const isSized = reading.parameter(sizeParameters) !== undefined;
  if (!(hasLinks ? isPaged : othersHaveLinks && isSized)) return undefined;
  const parameter = reading.parameter(pageParameters);
  return { by: "link", ...found, ...(parameter === undefined ? {} : { parameter }) };
}

function byURL(found: { readonly items?: string }, reading: ListReading): PageStyle | undefined {
  const url = nextURLs.find((name) => reading.has(name, ["string"]) && (!isPlain(name) || reading.isURL(name)));
  return url === undefined ? undefined : { by: "url", ...found, url };
}

/** A name that does not say that it is a URL. */
function isPlain(name: string): boolean {
  return !/ur[il]|link|href/i.test(name);
}

function byLastItem(
  items: string,
  response: Schema | undefined,
  reading: ListReading,
  schemas: SchemaTable,
): PageStyle | undefined {
  const more = reading.member(["has_more", "hasMore"], ["boolean"]);
  const parameter = reading.parameter(["starting_after", "startingAfter", "after"]);
  const list = schemas.read(membersOf(response, schemas).get(items));
  if (more === undefined || parameter === undefined || !membersOf(list?.items, schemas).has("id")) return undefined;
  return { by: "last item", items, more, id: "id", parameter };
}

function byCount(found: { readonly items?: string }, reading: ListReading): PageStyle | undefined {
  const [parameter, size] = [reading.parameter(pageParameters), reading.parameter(sizeParameters)];
  if (parameter === undefined || size === undefined) return undefined;
  const usualSize = reading.usual(size);
  const first = reading.usual(parameter) ?? 1;
  return {
    by: "count",
    ...found,
    ...unless("page", parameter),
    ...(first === 1 ? {} : { first }),
    size,
    ...(usualSize === undefined ? {} : { usualSize }),
  };
}

/** The parameter, where it is not the usual one. */
function unless(usual: string, parameter: string): { parameter?: string } {
  return parameter === usual ? {} : { parameter };
}

const numbers = ["integer", "number"];
