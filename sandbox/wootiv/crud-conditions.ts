import { isObject, objectOf } from "../store/json.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import { operators } from "./crud-operators.ts";
import { checkOperator } from "./crud-query.ts";
import type { CrudCondition, CrudQuery } from "./crud-query.ts";
import type { CrudValue } from "./crud-values.ts";
import { badRequest } from "./errors.ts";

export type Test = (record: JSONObject) => boolean;

/** The value of a column; `a.b` is a property of an object. `null` if there is none. */
export function columnOf(record: JSONObject, column: string): JSONValue {
  return column.split(".").reduce<JSONValue>((value, step) => ownColumnOf(objectOf(value), step), record);
}

function ownColumnOf(record: JSONObject, column: string): JSONValue {
  return Object.hasOwn(record, column) ? (record[column] ?? null) : null;
}

/** The test for a query: `s` if it is given, otherwise all of `filter` or all of `or`; any of `or` if it is alone. */
export function buildTest(query: CrudQuery, columns: ReadonlySet<string>): Test {
  if (query.search !== undefined) return buildSearch(query.search, columns);
  const filter = query.filter.map((condition) => buildCondition(condition, columns));
  const or = query.or.map((condition) => buildCondition(condition, columns));
  if (filter.length === 0) return or.length === 0 ? () => true : anyOf(or);
  return or.length === 0 ? allOf(filter) : anyOf([allOf(filter), allOf(or)]);
}

function allOf(tests: Test[]): Test {
  return (record) => tests.every((test) => test(record));
}

function anyOf(tests: Test[]): Test {
  return (record) => tests.some((test) => test(record));
}

export function checkColumn(column: string, columns: ReadonlySet<string>): void {
  const [root = ""] = column.split(".");
  if (!columns.has(root)) throw badRequest(`Invalid column name '${column}'`);
}

function buildCondition({ field, operator, value }: CrudCondition, columns: ReadonlySet<string>): Test {
  checkColumn(field, columns);
  const meets = operators.get(operator);
  const read = field.includes(".") ? columnOf : ownColumnOf;
  return (record) => meets?.(read(record, field), value) === true;
}

/** A search object: `$and` and `$or` take arrays, and every other key is a column. All keys must match. */
function buildSearch(search: JSONObject, columns: ReadonlySet<string>): Test {
  return allOf(
    Object.entries(search).map(([key, value]) => {
      if (key === "$and") return allOf(listOf(value).map((item) => buildSearch(item, columns)));
      if (key === "$or") return anyOf(listOf(value).map((item) => buildSearch(item, columns)));
      return buildColumn(key, value, columns);
    }),
  );
}

function listOf(value: JSONValue): JSONObject[] {
  return Array.isArray(value) ? value.map(objectOf) : [objectOf(value)];
}

/** A column's value to equal, `null` for no value, or an object of operators that must all match; within `$or`, any. */
function buildColumn(field: string, value: JSONValue, columns: ReadonlySet<string>): Test {
  if (value === null) return buildCondition({ field, operator: "$isnull", value }, columns);
  if (!isObject(value)) return buildCondition({ field, operator: "$eq", value: plain(value) }, columns);
  return allOf(
    Object.entries(value).map(([operator, operand]) => {
      if (operator === "$or") {
        return anyOf(
          Object.entries(objectOf(operand)).map(([name, item]) => buildColumn(field, { [name]: item }, columns)),
        );
      }
      checkOperator(operator);
      return buildCondition({ field, operator, value: plain(operand) }, columns);
    }),
  );
}

function plain(value: JSONValue): CrudValue | CrudValue[] {
  if (Array.isArray(value)) return value.flatMap((item) => plain(item));
  return isObject(value) ? JSON.stringify(value) : value;
}
