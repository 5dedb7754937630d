import { SDKError } from "../../src/index.ts";
import type { Column, ColumnValue } from "./column.ts";
import { operandKind } from "./operators.ts";
import type { Comparable, Operand, OperatorOf } from "./operators.ts";
import { checkList, toPlain } from "./values.ts";

/**
 * A condition as an object: `{ firstName: "Maya", email: { $ends: "@acme.com" }, $or: [{ … }, { … }] }`. Its members must all
 * hold. It takes any text, which `filter` does not.
 */
export type Search<Row> =
  string extends Column<Row>
    ? { readonly [column: string]: unknown }
    : { readonly [Name in Column<Row>]?: ColumnSearch<ColumnValue<Row, Name>> } & {
        readonly $and?: readonly Search<Row>[];
        readonly $or?: readonly Search<Row>[];
      };

/**
 * The value of a column, or operators that must all hold; those within `$or`, one of them. A `Date` goes with an operator: by
 * itself, editors would offer its methods among the operators.
 */
export type ColumnSearch<Value> =
  Exclude<Comparable<Value>, Date> | (OperatorSearch<Value> & { readonly $or?: OperatorSearch<Value> });

export type OperatorSearch<Value> = {
  readonly [Name in OperatorOf<Value>]?: Operand<Name, Value> extends readonly [infer Only] ? Only : true;
};

/**
 * Writes a search as the parameter `s`, which is JSON.
 * @throws SDKError for what is no search
 */
export function writeSearch(search: unknown): string {
  return JSON.stringify(buildSearch(search));
}

function buildSearch(search: unknown): object {
  return mapMembers(search, "A search", (name, value) => {
    if (name === "$and" || name === "$or") return checkList(value, "list", name).map(buildSearch);
    if (name.startsWith("$")) throw new SDKError(`A search has columns, $and and $or. ${name} goes within a column.`);
    return isObject(value) ? buildOperators(value, name) : toJSONValue(value, `${name} $eq`);
  });
}

function buildOperators(operators: unknown, column: string): object {
  if (Object.keys(Object(operators)).length === 0)
    throw new SDKError(`${column} takes a value or operators, and has none.`);
  return mapMembers(operators, column, (name, operand) => {
    const what = `${column} ${name}`;
    if (name === "$or") return buildOperators(operand, what);
    const kind = operandKind(name);
    if (kind === "value") return toJSONValue(operand, what);
    if (kind !== "nothing") return checkList(operand, kind, what).map((value) => toJSONValue(value, what));
    if (operand !== true) throw new SDKError(`${what} takes no value: write true.`);
    return true;
  });
}

/** The same members with other values. One that is `undefined` is no condition left out, but a mistake: it would find all. */
function mapMembers(object: unknown, what: string, change: (name: string, value: unknown) => unknown): object {
  if (!isObject(object)) throw new SDKError(`${what} takes an object with a member for each condition.`);
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(name, value)]));
}

/** Neither a list nor a Date, which is a value. */
function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** JSON has no bigint. One that is too large for a number goes as its digits, which the database compares alike. */
function toJSONValue(value: unknown, what: string): string | number | boolean {
  const plain = toPlain(value, what);
  if (typeof plain !== "bigint") return plain;
  return Number.isSafeInteger(Number(plain)) ? Number(plain) : String(plain);
}
