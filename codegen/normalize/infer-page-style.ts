import type { PageStyle, Parameter, Schema } from "../document/document.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import type { NamedOperation } from "./name-operations.ts";
import { findItems, membersOf, pagingMembers, typesOf } from "./page-members.ts";
import { findQuerystring } from "./querystring.ts";

/** What a list says of its pages. */
export interface ListDescription {
  readonly response: Schema | undefined;
  /** Its query parameters. */
  readonly parameters: readonly Pick<Parameter, "name" | "schema">[];
  /** Whether its response has a `Link` header. */
  readonly hasLinks: boolean;
  /** Whether those of other operations of the API have. */
  readonly othersHaveLinks: boolean;
}

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
  const reading = new Reading(list, schemas);
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
function styleOfEnvelope(items: string, reading: Reading): PageStyle | undefined {
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
  reading: Reading,
): PageStyle | undefined {
  const isPaged = reading.parameter(pagingParameters) !== undefined;
  const isSized = reading.parameter(sizeParameters) !== undefined;
  if (!(hasLinks ? isPaged : othersHaveLinks && isSized)) return undefined;
  const parameter = reading.parameter(pageParameters);
  return { by: "link", ...found, ...(parameter === undefined ? {} : { parameter }) };
}

function byURL(found: { readonly items?: string }, reading: Reading): PageStyle | undefined {
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
  reading: Reading,
  schemas: SchemaTable,
): PageStyle | undefined {
  const more = reading.member(["has_more", "hasMore"], ["boolean"]);
  const parameter = reading.parameter(["starting_after", "startingAfter"]);
  const list = schemas.read(membersOf(response, schemas).get(items));
  if (more === undefined || parameter === undefined || !membersOf(list?.items, schemas).has("id")) return undefined;
  return { by: "last item", items, more, id: "id", parameter };
}

function byCount(found: { readonly items?: string }, reading: Reading): PageStyle | undefined {
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

/** Looks up names among parameters and members. */
class Reading {
  readonly #members: ReadonlyMap<string, Schema>;
  readonly #parameters: ListDescription["parameters"];
  readonly #schemas: SchemaTable;

  constructor({ response, parameters }: ListDescription, schemas: SchemaTable) {
    this.#members = pagingMembers(response, schemas);
    this.#parameters = parameters;
    this.#schemas = schemas;
  }

  parameter(names: readonly string[]): string | undefined {
    return names.find((name) => this.#parameters.some((parameter) => parameter.name === name));
  }

  /** The whole number that a parameter is without a value. */
  usual(parameter: string): number | undefined {
    const { schema } = this.#parameters.find(({ name }) => name === parameter) ?? {};
    const value = this.#schemas.read(schema)?.["default"];
    return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
  }

  /** The first of the names that is a member of such a type, at the top or further down. */
  member(names: readonly string[], types: readonly string[]): string | undefined {
    const all = [...this.#members.keys()];
    for (const name of names) {
      const place = all.find((one) => (one === name || one.endsWith(`.${name}`)) && this.has(one, types));
      if (place !== undefined) return place;
    }
    return undefined;
  }

  has(name: string, types: readonly string[]): boolean {
    if (!this.#members.has(name)) return false;
    const own = typesOf(this.#members.get(name), this.#schemas).filter((type) => type !== "null");
    return own.length === 0 || own.some((type) => types.includes(type));
  }

  /** Whether the document says that a member is a URL. */
  isURL(name: string): boolean {
    const { format, anyOf = [], oneOf = anyOf } = this.#schemas.read(this.#members.get(name)) ?? {};
    return [format, ...oneOf.map((one) => this.#schemas.read(one)?.format)].some((one) =>
      /^(ur[il]|iri)/.test(one ?? ""),
    );
  }
}

const numbers = ["integer", "number"];
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
  "paging.next.after",
  "next_page_cursor",
  "nextPageCursor",
  "end_cursor",
  "endCursor",
];
const nextURLs = [
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
  "paging.next.link",
  "paging.next",
  "pagination.next",
  "pagination.next_url",
  "pagination.next_link",
  "meta.next",
  "next",
  "next_page",
];
const offsetParameters = ["offset", "skip"];
const pageParameters = ["page", "pageNumber", "page_number"];
const sizeParameters = ["per_page", "perPage", "page_size", "pageSize", "limit", "size"];
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

/** With any of these, a `Link` header is one to the next page, and not to something else. */
const pagingParameters = [...sizeParameters, ...pageParameters, ...cursorParameters, "since", "before"];

/** The parameter, where it is not the usual one. */
function unless(usual: string, parameter: string): { parameter?: string } {
  return parameter === usual ? {} : { parameter };
}
