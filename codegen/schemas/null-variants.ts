import type { Schema } from "../document/document.ts";

/**
 * A choice with each variant that says nothing but `nullable: true` as null, which is how generators of documents write an
 * optional value of Rust. By the letter it would be anything, and so would the whole choice.
 */
export function withNullVariants(schema: Schema): Schema {
  const { oneOf, anyOf } = schema;
  if (!oneOf?.some(isBareNullable) && !anyOf?.some(isBareNullable)) return schema;
  return {
    ...schema,
    ...(oneOf !== undefined && { oneOf: oneOf.map(asNull) }),
    ...(anyOf !== undefined && { anyOf: anyOf.map(asNull) }),
  };
}

function asNull(variant: Schema, _index: number, variants: readonly Schema[]): Schema {
  return isBareNullable(variant) && variants.length > 1 ? { type: "null" } : variant;
}

function isBareNullable(variant: Schema): boolean {
  return variant.nullable === true && Object.keys(variant).every((keyword) => words.has(keyword));
}

const words: ReadonlySet<string> = new Set(["nullable", "title", "description"]);
