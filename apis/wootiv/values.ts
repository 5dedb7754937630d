import { SDKError } from "../../src/index.ts";
import type { OperandKind } from "./operators.ts";

/**
 * The value of a condition as JSON has it.
 * @param what the condition, for the message: `email $eq`
 * @throws SDKError for what no condition compares with
 */
export function toPlain(value: unknown, what: string): string | number | bigint | boolean {
  if (value === null || value === undefined) {
    throw new SDKError(
      `${what} has ${String(value)} for a value: to find what has none, say $isnull; what has one, $notnull.`,
    );
  }
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw new SDKError(`A value of ${what} must be a text, a finite number, true, false, or a valid Date.`);
}

/** @throws SDKError for what is no list of values, or no range */
export function checkList(value: unknown, kind: OperandKind, what: string): readonly unknown[] {
  const isRange = kind === "range";
  if (Array.isArray(value) && (isRange ? value.length === 2 : value.length > 0)) return value;
  throw new SDKError(`${what} takes an array of ${isRange ? "two values, the ends of a range" : "one value or more"}.`);
}
