import type { JSONValue } from "../store/json.ts";
import type { CrudValue } from "./crud-values.ts";

/** Whether the value in a column meets a condition. */
type Operator = (column: JSONValue, value: CrudValue | CrudValue[]) => boolean;

/** Negative, zero or positive: the column is less than, equal to or greater than the value. Mixed types count as text. */
function compare(column: JSONValue, value: CrudValue): number {
  if (value instanceof Date) return Date.parse(String(column)) - value.getTime();
  if (typeof column === "number" && typeof value === "number") return column - value;
  const [left, right] = [String(column), String(value)];
  return left < right ? -1 : left === right ? 0 : 1;
}

function listOf(value: CrudValue | CrudValue[]): CrudValue[] {
  return Array.isArray(value) ? value : [value];
}

function firstOf(value: CrudValue | CrudValue[]): CrudValue {
  return listOf(value)[0] ?? null;
}

const equal: Operator = (column, value) => compare(column, firstOf(value)) === 0;
const isIn: Operator = (column, value) => listOf(value).some((item) => compare(column, item) === 0);

/** A test of strings. */
function onText(test: (column: string, value: string) => boolean): Operator {
  return (column, value) => test(String(column), String(firstOf(value)));
}

/** The same test, ignoring case. */
function inLowerCase(operator: Operator): Operator {
  const lower = (value: CrudValue): CrudValue => (typeof value === "string" ? value.toLowerCase() : value);
  return (column, value) =>
    operator(typeof column === "string" ? column.toLowerCase() : column, listOf(value).map(lower));
}

function not(operator: Operator): Operator {
  return (column, value) => !operator(column, value);
}

/** As in SQL, a comparison with null is never true. */
function onValues(operator: Operator): Operator {
  return (column, value) => column !== null && operator(column, value);
}

const starts = onText((column, value) => column.startsWith(value));
const ends = onText((column, value) => column.endsWith(value));
const contains = onText((column, value) => column.includes(value));

const between: Operator = (column, value) => {
  const [low = null, high = null] = listOf(value);
  return compare(column, low) >= 0 && compare(column, high) <= 0;
};

/** In the order in which messages name them. */
const bySimpleName: [string, Operator][] = [
  ["eq", onValues(equal)],
  ["ne", onValues(not(equal))],
  ["gt", onValues((column, value) => compare(column, firstOf(value)) > 0)],
  ["lt", onValues((column, value) => compare(column, firstOf(value)) < 0)],
  ["gte", onValues((column, value) => compare(column, firstOf(value)) >= 0)],
  ["lte", onValues((column, value) => compare(column, firstOf(value)) <= 0)],
  ["starts", onValues(starts)],
  ["ends", onValues(ends)],
  ["cont", onValues(contains)],
  ["excl", onValues(not(contains))],
  ["in", onValues(isIn)],
  ["notin", onValues(not(isIn))],
  ["isnull", (column) => column === null],
  ["notnull", (column) => column !== null],
  ["between", onValues(between)],
];

const ignoringCase = {
  $eqL: equal,
  $neL: not(equal),
  $startsL: starts,
  $endsL: ends,
  $contL: contains,
  $exclL: not(contains),
  $inL: isIn,
  $notinL: not(isIn),
};

/** All operators by name. The first fifteen also have an older name without `$`. */
export const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ...bySimpleName,
  ...bySimpleName.map(([name, test]): [string, Operator] => [`$${name}`, test]),
  ...Object.entries(ignoringCase).map(([name, test]): [string, Operator] => [name, onValues(inLowerCase(test))]),
]);

export const operatorsWithList: ReadonlySet<string> = new Set(
  ["in", "notin", "between"].flatMap((name) => [name, `$${name}`]).concat("$inL", "$notinL"),
);

export const operatorsWithoutValue: ReadonlySet<string> = new Set(["isnull", "notnull", "$isnull", "$notnull"]);
