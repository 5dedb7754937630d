import { SDKError } from "../../src/index.ts";
import { writeSearch } from "./search.ts";
import type { ListPage, ListQuery, Query } from "./typed-query.ts";
import { checkName, writeCondition } from "./write-condition.ts";

export type { Column } from "./column.ts";
export type { Operator } from "./operators.ts";
export type { Search } from "./search.ts";
export type { AnyQuery, Conditions, FilterQuery, ListPage, ListQuery, Query, SearchQuery } from "./typed-query.ts";

/**
 * Begins a query of a list of Wootiv.
 *
 * ```ts
 * const recent = query<Contact>().filter("email", "$ends", "@acme.com").sort("audit.date_created", "DESC");
 * await client.contacts.list(recent.build({ limit: 50, page: 1 }));
 * ```
 */
export function query<Row = Readonly<Record<string, unknown>>>(): Query<Row> {
  return new QueryBuilder({});
}

class QueryBuilder {
  readonly #query: Readonly<ListQuery>;

  constructor(query: Readonly<ListQuery>) {
    this.#query = query;
    Object.defineProperty(this, "build is missing", { enumerable: true, get: refuseUnbuilt });
  }

  filter(column: string, operator: string, ...operand: unknown[]): QueryBuilder {
    return this.#addCondition("filter", writeCondition(column, operator, operand));
  }

  or(column: string, operator: string, ...operand: unknown[]): QueryBuilder {
    return this.#addCondition("or", writeCondition(column, operator, operand));
  }

  search(search: unknown): QueryBuilder {
    const { filter, or, s } = this.#query;
    if (filter !== undefined || or !== undefined) throw new SDKError(besideSearch);
    if (s !== undefined) throw new SDKError("A query has one search: put both into one, in $and.");
    return new QueryBuilder({ ...this.#query, s: writeSearch(search) });
  }

  fields(...columns: string[]): QueryBuilder {
    return this.#add("fields", ...columns.map((column) => checkName(column, "column")));
  }

  sort(column: string, direction: string = "ASC"): QueryBuilder {
    if (direction !== "ASC" && direction !== "DESC")
      throw new SDKError(`A query sorts by "ASC" or "DESC", in capitals.`);
    return this.#add("sort", `${checkName(column, "column")},${direction}`);
  }

  join(relation: string, ...columns: string[]): QueryBuilder {
    const names = columns.map((column) => checkName(column, "column")).join(",");
    return this.#add("join", checkName(relation, "relation") + (names === "" ? "" : `||${names}`));
  }

  build(page: ListPage = {}): ListQuery {
    const unknown = Object.keys(page).find((name) => !pageOptions.includes(name));
    if (unknown !== undefined)
      throw new SDKError(`build() has no option ${JSON.stringify(unknown)}. There are ${pageOptions.join(", ")}.`);
    return structuredClone({ ...this.#query, ...page });
  }

  #addCondition(parameter: "filter" | "or", condition: string): QueryBuilder {
    if (this.#query.s !== undefined) throw new SDKError(besideSearch);
    return this.#add(parameter, condition);
  }

  #add(parameter: "fields" | "filter" | "or" | "sort" | "join", ...texts: string[]): QueryBuilder {
    return new QueryBuilder({ ...this.#query, [parameter]: [...(this.#query[parameter] ?? []), ...texts] });
  }
}

const pageOptions: readonly string[] = ["limit", "offset", "page", "cache"] satisfies (keyof ListPage)[];

/** For whoever hands the builder itself to a list, where no compiler refuses it: reading its members ends here. */
function refuseUnbuilt(): never {
  throw new SDKError("A list takes a query that is built: write query.build(), with limit and page where needed.");
}

const besideSearch =
  "The server ignores filter and or beside a search: put all conditions into the search, in $and and $or.";
