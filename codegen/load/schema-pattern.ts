import { faultOfPattern } from "../document/regular-expression.ts";
import type { Corrections, Path } from "./corrections.ts";
import { isObject } from "./shape.ts";

/**
 * Puts the regular expressions of a schema right: one between slashes, as code has it, is read without them, and one that
 * is none says nothing.
 */
export function readPatterns(schema: Record<string, unknown>, path: Path | undefined, corrections: Corrections): void {
  const { pattern, patternProperties } = schema;
  if (typeof pattern === "string") readPattern(pattern, schema, path, corrections);
  if (isObject(patternProperties)) readKeys(patternProperties, schema, path, corrections);
}

function readPattern(
  pattern: string,
  schema: Record<string, unknown>,
  path: Path | undefined,
  corrections: Corrections,
): void {
  const { fault, meant } = decide(pattern) ?? {};
  if (fault === undefined) return;
  corrections.addEverywhere({ parent: path, key: "pattern" }, fault, pattern, meant);
  if (meant === undefined) delete schema["pattern"];
  else schema["pattern"] = meant;
}

/** What is said of keys that nobody knows may hold for all that have no schema of their own. */
function readKeys(
  patterns: Record<string, unknown>,
  schema: Record<string, unknown>,
  path: Path | undefined,
  corrections: Corrections,
): void {
  for (const [pattern, value] of Object.entries(patterns)) {
    const fault = faultOfPattern(pattern);
    if (fault === undefined) continue;
    corrections.add({ parent: { parent: path, key: "patternProperties" }, key: pattern }, noPattern(fault), undefined);
    delete patterns[pattern];
    const { additionalProperties: rest } = schema;
    if (rest === false) schema["additionalProperties"] = value;
    else if (isObject(rest)) schema["additionalProperties"] = { anyOf: [rest, value] };
  }
}

interface PatternDecision {
  readonly fault: string;
  /** Undefined where it is left out. */
  readonly meant?: string;
}

function decide(pattern: string): PatternDecision | undefined {
  const [, inner, flags] = /^\/(\^.*|.*\$)\/([a-z]*)$/s.exec(pattern) ?? [];
  if (inner !== undefined) {
    const fault = "is between slashes, as no regular expression in JSON is";
    return flags?.includes("i") || faultOfPattern(inner) !== undefined ? { fault } : { fault, meant: inner };
  }
  const fault = faultOfPattern(pattern);
  return fault === undefined ? undefined : { fault: noPattern(fault) };
}

function noPattern(fault: string): string {
  return `is no regular expression that JavaScript has (${fault})`;
}
