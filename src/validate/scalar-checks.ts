import type { Check, Run } from "./run.ts";
import type { JSONSchema } from "./schema.ts";

/** What is said of a text beside that it is one; `undefined`: nothing. */
export function textCheck({ minLength = 0, maxLength = Infinity, pattern, format }: JSONSchema): Check | undefined {
  const regex = pattern === undefined ? undefined : regexOf(pattern);
  const isBounded = minLength > 0 || maxLength < Infinity;
  if (!isBounded && regex === undefined && format === undefined) return undefined;
  return (text, run) => {
    if (typeof text !== "string") return;
    if (isBounded) checkCount(lengthOf(text), minLength, maxLength, "character", text, run);
    if (regex?.test(text) === false) run.fail(`a text that matches ${pattern}`, text);
    if (format !== undefined && run.formats[format]?.(text) === false) run.fail(`a text of the format ${format}`, text);
  };
}

/** JSON Schema counts characters, of which some are two for JavaScript. */
function lengthOf(text: string): number {
  let pairs = 0;
  for (const _ of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs += 1;
  return text.length - pairs;
}

/** A pattern that JavaScript cannot read says nothing here. */
export function regexOf(pattern: string): RegExp | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      continue; // many patterns escape what needs no escape, which the flag u forbids
    }
  }
  return undefined;
}

export function numberCheck(schema: JSONSchema): Check | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const bounds = [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf];
  if (bounds.every((bound) => bound === undefined)) return undefined;
  return (value, run) => {
    if (typeof value !== "number" && typeof value !== "bigint") return;
    if (minimum !== undefined && value < minimum) run.fail(`at least ${minimum}`, value);
    if (maximum !== undefined && value > maximum) run.fail(`at most ${maximum}`, value);
    if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) run.fail(`more than ${exclusiveMinimum}`, value);
    if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) run.fail(`less than ${exclusiveMaximum}`, value);
    if (multipleOf !== undefined && !isMultiple(Number(value), multipleOf))
      run.fail(`a multiple of ${multipleOf}`, value);
  };
}

/** 0.3 is a multiple of 0.1, though their quotient is not quite 3. */
function isMultiple(value: number, unit: number): boolean {
  const quotient = value / unit;
  return Math.abs(quotient - Math.round(quotient)) <= Number.EPSILON * Math.max(1, Math.abs(quotient)) * 2;
}

/** @param unit what is counted, where there is one of it */
export function checkCount(count: number, least: number, most: number, unit: string, value: unknown, run: Run): void {
  if (count < least) run.fail(`at least ${plural(least, unit)}`, value);
  if (count > most) run.fail(`at most ${plural(most, unit)}`, value);
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
