import type { Schema } from "../document/document.ts";

/** An integer beyond 2^53 is no number of JavaScript: as one, it is rounded. A bound may say that none comes. */
export function isLargeInteger({ type, format, minimum, maximum, enum: values }: Schema): boolean {
  if (values !== undefined || (format !== "int64" && format !== "uint64")) return false;
  const isInteger = [type].flat().some((name) => name === "integer" || name === "number");
  if (!isInteger) return false;
  return !isSafe(minimum, format === "uint64" ? 0 : undefined) || !isSafe(maximum);
}

function isSafe(bound: unknown, implied?: number): boolean {
  const value = bound ?? implied;
  return typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
