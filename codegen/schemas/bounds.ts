import { isFalse } from "../document/boolean-schema.ts";
import type { Schema } from "../document/document.ts";
import { isLargeInteger } from "./large-integers.ts";

/**
 * What a document says of a value beyond its type, as a sentence: `1 to 25, by default 25.` Empty where it says nothing.
 *
 * @param isSent whether the value goes to the server alone
 */
export function describeBounds(schema: Schema, isSent = false): string {
  if (!hasBounds(schema)) return "";
  const parts = [
    ...numbers(schema),
    range(schema.minLength, schema.maxLength, " characters"),
    isFullTuple(schema) ? undefined : range(schema.minItems, schema.maxItems, " items"),
    schema.uniqueItems === true ? "no item twice" : undefined,
    range(schema.minProperties, schema.maxProperties, " members"),
    isLargeInteger(schema) ? (isSent ? "beyond 2^53 a bigint" : "rounded beyond 2^53") : undefined,
    typeof schema.format === "string" && schema.format in formats ? formats[schema.format] : undefined,
    typeof schema.pattern === "string" ? `matches \`${schema.pattern}\`` : undefined,
    isScalar(schema.default) ? `by default ${JSON.stringify(schema.default)}` : undefined,
  ].filter((part) => part !== undefined);
  const [first = "", ...rest] = parts;
  return first === "" ? "" : `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(", ")}.`;
}

/** Most schemas have none, and this is called for each. */
function hasBounds(schema: Schema): boolean {
  for (const keyword in schema) if (boundKeywords.has(keyword)) return true;
  return false;
}

const boundKeywords: ReadonlySet<string> = new Set(
  (
    "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems uniqueItems " +
    "minProperties maxProperties format pattern default"
  ).split(" "),
);

/** OpenAPI 3.0 marks a bound as exclusive, 3.1 gives that bound itself. */
function numbers(schema: Schema): (string | undefined)[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const above = exclusiveMinimum === true ? minimum : exclusiveMinimum;
  const below = exclusiveMaximum === true ? maximum : exclusiveMaximum;
  const least = exclusiveMinimum === true ? undefined : minimum;
  return [
    least === 0 && typeof below === "number"
      ? "0 or more"
      : range(least, exclusiveMaximum === true ? undefined : maximum, ""),
    typeof above === "number" ? `more than ${above}` : undefined,
    typeof below === "number" ? `less than ${below}` : undefined,
    typeof multipleOf === "number" && multipleOf !== 1 ? `a multiple of ${multipleOf}` : undefined,
  ];
}

/** The type of a tuple to which nothing is added says how many items it has. */
function isFullTuple({ prefixItems, items, unevaluatedItems }: Schema): boolean {
  const rest: unknown = items ?? unevaluatedItems;
  return prefixItems !== undefined && (rest === false || (items !== undefined && isFalse(items)));
}

const formats: Record<string, string> = {
  "date-time": "an ISO 8601 date and time",
  date: "an ISO 8601 date",
  email: "an email address",
  uri: "a URI",
  uuid: "a UUID",
};

function range(least: unknown, most: unknown, unit: string): string | undefined {
  // The bounds of safe integers only say that the number is one.
  const min = typeof least === "number" && least > -Number.MAX_SAFE_INTEGER ? least : undefined;
  const max = typeof most === "number" && most < Number.MAX_SAFE_INTEGER ? most : undefined;
  if (min !== undefined && max !== undefined) return min === max ? count(min, unit) : `${min} to ${max}${unit}`;
  if (min !== undefined) return min === 0 ? undefined : `${min} or more${unit}`;
  return max === undefined ? undefined : `at most ${count(max, unit)}`;
}

function count(number: number, unit: string): string {
  return number === 1 ? `1${unit.replace(/s$/, "")}` : `${number}${unit}`;
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
