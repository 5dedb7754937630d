import { SDKError } from "../../src/index.ts";

/** Operators that compare with one value. `$eq` and its like respect case. */
const comparing = ["$eq", "$ne", "$gt", "$lt", "$gte", "$lte"] as const;
/** Operators on texts; those that end in `L` ignore case. */
const onTexts = [
  "$starts",
  "$ends",
  "$cont",
  "$excl",
  "$eqL",
  "$neL",
  "$startsL",
  "$endsL",
  "$contL",
  "$exclL",
] as const;
const onLists = ["$in", "$notin"] as const;
const onListsOfTexts = ["$inL", "$notinL"] as const;
const onRanges = ["$between"] as const;
const onAbsence = ["$isnull", "$notnull"] as const;

type Comparing = (typeof comparing)[number];
type OnTexts = (typeof onTexts)[number];
type OnLists = (typeof onLists)[number];
type OnListsOfTexts = (typeof onListsOfTexts)[number];
type OnRanges = (typeof onRanges)[number];
type OnAbsence = (typeof onAbsence)[number];

/** Every operator of the grammar. */
export type Operator = Comparing | OnTexts | OnLists | OnListsOfTexts | OnRanges | OnAbsence;

/** What an operator stands before. */
export type OperandKind = "value" | "list" | "range" | "nothing";

const kinds: ReadonlyMap<string, OperandKind> = new Map<string, OperandKind>([
  ...[...comparing, ...onTexts].map((name) => [name, "value"] as const),
  ...[...onLists, ...onListsOfTexts].map((name) => [name, "list"] as const),
  ...onRanges.map((name) => [name, "range"] as const),
  ...onAbsence.map((name) => [name, "nothing"] as const),
]);

/** @throws SDKError where there is no such operator */
export function operandKind(operator: string): OperandKind {
  const kind = kinds.get(operator);
  if (kind !== undefined) return kind;
  throw new SDKError(`There is no operator ${JSON.stringify(operator)}. There are ${[...kinds.keys()].join(", ")}.`);
}

/** The operators that a column of a type has. Texts have all, since times are texts, too. */
export type OperatorOf<Value> = unknown extends Value
  ? Operator
  : [Value] extends [string]
    ? Operator
    : [Value] extends [number]
      ? Comparing | OnLists | OnRanges | OnAbsence
      : [Value] extends [boolean]
        ? "$eq" | "$ne" | OnAbsence
        : OnAbsence;

/** What a column of a type is compared with. */
export type Comparable<Value> = unknown extends Value
  ? string | number | bigint | boolean | Date
  : [Value] extends [string]
    ? Value | Date
    : [Value] extends [number]
      ? number | bigint
      : [Value] extends [boolean]
        ? boolean
        : never;

/** What follows an operator: one value, several, two as the ends of a range, or nothing at all. */
export type Operand<Name, Value> = Name extends OnAbsence
  ? []
  : Name extends OnLists
    ? [values: readonly Comparable<Value>[]]
    : Name extends OnListsOfTexts
      ? [values: readonly string[]]
      : Name extends OnRanges
        ? [range: readonly [from: Comparable<Value>, to: Comparable<Value>]]
        : Name extends OnTexts
          ? [text: string]
          : [value: Comparable<Value>];
