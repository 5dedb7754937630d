import type { Column, ColumnValue } from "./column.ts";
import type { Operand, OperatorOf } from "./operators.ts";
import type { Search } from "./search.ts";

/** The query of any list of Wootiv. */
export interface ListQuery {
  fields?: string[];
  filter?: string[];
  or?: string[];
  s?: string;
  sort?: string[];
  join?: string[];
  limit?: number;
  offset?: number;
  page?: number;
  cache?: number;
}

/** Which part of a list. With `limit` alone, the server does not say that there is more: give `page` or `offset` as well. */
export type ListPage = Pick<ListQuery, "limit" | "offset" | "page" | "cache">;

/** Which columns and relations come, and in which order. Each method returns a new query. */
export interface AnyQuery<Row> {
  /** Columns to return, beside `id`; all without it. The others are missing, also where the type has them as required. */
  fields(...columns: (keyof Row & string)[]): this;
  /** Sorts by a column; a second one orders what is equal in the first. */
  sort(column: Column<Row>, direction?: "ASC" | "DESC"): this;
  /**
   * Includes the records that a relation leads to, with all of their columns or those named. The server passes over relations
   * that it does not allow. `workspace.subscription` goes on from `workspace`, which is joined first.
   */
  join(relation: string, ...columns: string[]): this;
  /**
   * What a list takes: `client.contacts.list(query.build({ limit: 50, page: 1 }))`.
   * @throws SDKError for an option that is none of `limit`, `offset`, `page` and `cache`
   */
  build(page?: ListPage): ListQuery;
}

/** A condition: a column, an operator, and what it compares with. */
type AddCondition<Row, Result> = <Name extends Column<Row>, Sign extends OperatorOf<ColumnValue<Row, Name>>>(
  column: Name,
  operator: Sign,
  ...operand: Operand<Sign, ColumnValue<Row, Name>>
) => Result;

/** Adds conditions. */
export interface Conditions<Row> extends AnyQuery<Row> {
  /** A condition that must hold, with all others that are added so. */
  filter: AddCondition<Row, FilterQuery<Row>>;
  /** A condition of which one must hold. Beside `filter`, the server finds what meets all of `filter` or all of `or`. */
  or: AddCondition<Row, FilterQuery<Row>>;
}

/** A query that has no condition yet: it can get conditions, or a search, which the server does not read together. */
export interface Query<Row> extends Conditions<Row> {
  /** Conditions as an object, nested as you like, and for texts that a condition of `filter` cannot hold. */
  search(search: Search<Row>): SearchQuery<Row>;
}

/** A query with conditions. */
export interface FilterQuery<Row> extends Conditions<Row> {
  search(refused: "The server ignores filter and or beside a search."): unknown;
}

/** A query with a search. */
export interface SearchQuery<Row> extends AnyQuery<Row> {
  filter(
    refused: "The server ignores filter beside a search: put it into the search, in $and.",
    ...rest: unknown[]
  ): unknown;
  or(refused: "The server ignores or beside a search: put it into the search, in $or.", ...rest: unknown[]): unknown;
  search(refused: "A query has one search: put both into one, in $and."): unknown;
}
