import { isObject } from "../store/json.ts";
import type { JSONObject } from "../store/json.ts";
import type { QueryValues } from "./call.ts";
import { operators, operatorsWithList, operatorsWithoutValue } from "./crud-operators.ts";
import { parseValue, parseValues } from "./crud-values.ts";
import type { CrudValue } from "./crud-values.ts";
import { badRequest } from "./errors.ts";

export interface CrudCondition {
  readonly field: string;
  readonly operator: string;
  readonly value: CrudValue | CrudValue[];
}

/** A query string in the grammar of nestjsx/crud, parsed. */
export interface CrudQuery {
  readonly fields: string[];
  readonly search: JSONObject | undefined;
  readonly filter: CrudCondition[];
  readonly or: CrudCondition[];
  readonly sort: { readonly field: string; readonly direction: 1 | -1 }[];
  readonly join: { readonly relation: string; readonly columns: string[] | undefined }[];
  readonly limit: number | undefined;
  readonly offset: number | undefined;
  readonly page: number | undefined;
  readonly includeDeleted: boolean;
}

export function parseCrudQuery(query: QueryValues): CrudQuery {
  const search = parseSearch(query);
  return {
    fields: (valuesOf(query, "fields", "select")[0] ?? "").split(",").filter(Boolean),
    search,
    filter: search === undefined ? valuesOf(query, "filter").map((text) => parseCondition("filter", text)) : [],
    or: search === undefined ? valuesOf(query, "or").map((text) => parseCondition("or", text)) : [],
    join: valuesOf(query, "join").map(parseJoin),
    sort: valuesOf(query, "sort").map(parseSort),
    limit: parseNumber(query, "limit", "limit", "per_page"),
    offset: parseNumber(query, "offset", "offset"),
    page: parseNumber(query, "page", "page"),
    includeDeleted: parseNumber(query, "includeDeleted", "include_deleted") === 1,
  };
}

function parseSearch(query: QueryValues): JSONObject | undefined {
  const text = query.s;
  if (text === undefined) return undefined;
  try {
    const search: unknown = JSON.parse(String(text));
    if (isObject(search)) return search;
  } catch {
    // Falls through to the same error as JSON that is not an object.
  }
  throw badRequest("Invalid search param. JSON expected");
}

function parseCondition(kind: "filter" | "or", text: string): CrudCondition {
  const [field = "", operator = "", raw = ""] = text.split("||");
  const value = operatorsWithList.has(operator) ? parseValues(raw.split(",")) : parseValue(raw);
  const isMissing = [value].flat().some((one) => one === "" || one === null);
  if (isMissing && !operatorsWithoutValue.has(operator)) throw badRequest(`Invalid ${kind} value`);
  if (field === "") throw badRequest(`Invalid field type in ${kind} condition. String expected`);
  checkOperator(operator);
  return { field, operator, value };
}

export function checkOperator(operator: string): void {
  if (operators.has(operator)) return;
  throw badRequest(`Invalid comparison operator. ${[...operators.keys()].join()} expected`);
}

function parseSort(text: string): CrudQuery["sort"][number] {
  const [field = "", order] = text.split(",");
  if (field === "") throw badRequest("Invalid sort field. String expected");
  if (order !== "ASC" && order !== "DESC") throw badRequest("Invalid sort order. ASC,DESC expected");
  return { field, direction: order === "ASC" ? 1 : -1 };
}

function parseJoin(text: string): CrudQuery["join"][number] {
  const [relation = "", columns = ""] = text.split("||");
  if (relation === "") throw badRequest("Invalid join field. String expected");
  const names = columns === "" ? undefined : columns.split(",");
  if (names?.includes("")) throw badRequest("Invalid join select. Array of strings expected");
  return { relation, columns: names };
}

function parseNumber(query: QueryValues, label: string, ...names: string[]): number | undefined {
  const [text] = valuesOf(query, ...names);
  if (text === undefined) return undefined;
  const value = parseValue(text);
  if (typeof value !== "number") throw badRequest(`Invalid ${label}. Number expected`);
  return value;
}

/** The values of all parameters with one of these names, without empty ones. */
function valuesOf(query: QueryValues, ...names: string[]): string[] {
  return names.flatMap((name) => query[name] ?? []).filter((value) => value !== "");
}
