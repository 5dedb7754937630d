import type { Selection } from "../store/collection.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import type { Lookup } from "../store/lookup.ts";
import { buildTest, checkColumn, columnOf } from "./crud-conditions.ts";
import type { CrudQuery } from "./crud-query.ts";
import { columnContains, columnEquals, idsIn } from "./tables.ts";
import type { Row, Table } from "./tables.ts";

/** The rows that a query selects: in an envelope if it has a limit and a page or an offset, otherwise as an array. */
export function selectRows(table: Table, query: CrudQuery): JSONValue {
  const found = findRows(table, query);
  const limit = limitOf(query);
  const offset = offsetOf(query, limit);
  const rows = found.slice(offset, limit === undefined ? found.size : offset + limit);
  const data = rows.map((row) => shapeRow(table, row, query));
  const isPaged = limit !== undefined && (query.page !== undefined || query.offset !== undefined);
  return isPaged ? envelope(data, found.size, limit, offset) : data;
}

/** The page size requested; zero and less count as none. */
export function limitOf({ limit = 0 }: CrudQuery): number | undefined {
  return limit > 0 ? limit : undefined;
}

/** How many items to skip. `page` takes precedence over `offset` if there is a limit. */
export function offsetOf({ page, offset = 0 }: CrudQuery, limit: number | undefined): number {
  return Math.max(0, page !== undefined && limit !== undefined ? (page - 1) * limit : offset);
}

/** The matching rows, in order. If all rows match, nothing is copied. */
function findRows(table: Table, query: CrudQuery): Selection<Row> {
  const { search, filter, or, sort, includeDeleted } = query;
  if (search === undefined && !includeDeleted && [filter, or, sort].every((part) => part.length === 0)) {
    return table.living;
  }
  const name = JSON.stringify({ search, filter, or, sort, includeDeleted });
  const rows = table.living.cache(name, () => selectAndSort(table, query));
  return { size: rows.length, slice: (start, end) => rows.slice(start, end) };
}

function selectAndSort(table: Table, query: CrudQuery): Row[] {
  const test = buildTest(query, table.columns);
  const rows = table.living.narrow(lookupsFor(query)).filter(test);
  if (query.includeDeleted) rows.push(...[...table.deleted.values()].filter(test));
  sortRows(rows, query, table);
  return rows;
}

/** Lookups for those conditions that every row must meet and an index covers. */
function lookupsFor({ search, filter, or }: CrudQuery): Lookup<Row>[] {
  const sought = Object.entries(search ?? {}).map(([field, value]) => ({ field, operator: "$eq", value }));
  return [...sought, ...(or.length === 0 ? filter : [])].flatMap(({ field, operator, value }) => {
    const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (!isPlain || /[.$]/.test(field)) return [];
    if (/^\$?eq$/.test(operator)) return [columnEquals(field, value)];
    return /^\$?(cont|starts|ends)$/.test(operator) ? columnContains(field, String(value)) : [];
  });
}

export function envelope(data: JSONValue[], total: number, limit: number, offset: number): JSONObject {
  const pageCount = total === 0 ? 1 : Math.ceil(total / limit);
  return { data, count: data.length, total, page: Math.floor(offset / limit) + 1, pageCount };
}

function sortRows(rows: Row[], { sort }: CrudQuery, table: Table): void {
  for (const { field } of sort) checkColumn(field, table.columns);
  rows.sort((left, right) => {
    for (const { field, direction } of sort) {
      const order = compareColumns(columnOf(left, field), columnOf(right, field));
      if (order !== 0) return order * direction;
    }
    return 0;
  });
}

/** Null sorts after all values. */
function compareColumns(left: JSONValue, right: JSONValue): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === "number" && typeof right === "number") return left - right;
  return String(left) < String(right) ? -1 : Number(String(left) !== String(right));
}

/** A row with the requested columns and related rows. The ID is always included. */
export function shapeRow(table: Table, row: Row, query: CrudQuery): JSONObject {
  for (const field of query.fields) checkColumn(field, table.columns);
  return { ...takeColumns(row, query.fields), ...joinRows(table, row, query.join) };
}

function takeColumns(row: Row, columns: string[]): JSONObject {
  if (columns.length === 0) return row;
  return Object.fromEntries(["id", ...columns].map((column) => [column, row[column] ?? null]));
}

/** Related rows, by the name of the relation. Unknown relations are ignored. */
function joinRows(table: Table, row: Row, joins: CrudQuery["join"]): JSONObject {
  const joined: JSONObject = {};
  for (const { relation: path, columns } of joins) {
    const [name = "", ...rest] = path.split(".");
    const relation = table.relations.get(name);
    if (relation === undefined || rest.length > 0) continue;
    const value = row[relation.column];
    const deeper = joins
      .filter((join) => join.relation.startsWith(`${name}.`))
      .map((join) => ({ ...join, relation: join.relation.slice(name.length + 1) }));
    const related = idsIn(value).flatMap((id): JSONObject[] => {
      const other = relation.table().get(id);
      if (other === undefined) return [];
      return [{ ...takeColumns(other, columns ?? []), ...joinRows(relation.table(), other, deeper) }];
    });
    joined[name] = Array.isArray(value) ? related : (related[0] ?? null);
  }
  return joined;
}
