import type { Schema } from "../document/document.ts";
import type { Reader } from "./reader.ts";
import { isWord, never, unknown } from "./type.ts";
import type { TupleItem, Type } from "./type.ts";

/**
 * An array, or a tuple where the document says what stands first. All that it names is there unless `minItems` says less,
 * and more may follow unless `items` or `maxItems` forbid it.
 */
export function arrayType(schema: Schema, { typeOf }: Reader): Type {
  const item = schema.items === undefined ? restType(schema) : typeOf(schema.items);
  const first = (schema.prefixItems ?? []).map((one) => typeOf(one));
  if (first.length === 0) return { kind: "array", item };
  const least = typeof schema.minItems === "number" ? schema.minItems : first.length;
  const items = fill(first, item, least).map((type, index): TupleItem => ({ type, isOptional: index >= least }));
  const isFull = typeof schema.maxItems === "number" && schema.maxItems <= items.length;
  return { kind: "tuple", items, rest: isFull || isWord(item, "never") ? undefined : item };
}

function restType(schema: Schema): Type {
  return closesTuple(schema) ? never : unknown;
}

/** Whether nothing follows what a tuple names. Combined with others, the rest of a type would not be its own. */
export function closesTuple({ unevaluatedItems, prefixItems, $ref, allOf, anyOf, oneOf }: Schema): boolean {
  return unevaluatedItems === false && prefixItems !== undefined && !($ref ?? allOf ?? anyOf ?? oneOf);
}

/** A few items more that have to be there are spelled out. */
function fill(first: readonly Type[], item: Type, least: number): readonly Type[] {
  const missing = least - first.length;
  if (missing <= 0 || missing > 8 || isWord(item, "never")) return first;
  return [...first, ...Array.from({ length: missing }, () => item)];
}
