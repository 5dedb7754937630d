import type { Discriminator, Schema } from "../document/document.ts";
import { declaredIn, fixedValues, layersOf } from "./layers.ts";
import type { Schemas } from "./layers.ts";
import { variantsOf } from "./variants.ts";

/**
 * The values that stand for a variant: those that it fixes, and of these those that the mapping has for it; where it fixes
 * none, those of the mapping. A variant that is a choice by the same member goes by the values of its own variants.
 */
export function tagsOf(
  variant: Schema,
  { propertyName, mapping = {} }: Discriminator,
  schemas: Schemas,
  visited: readonly Schema[] = [],
): string[] {
  const mapped = Object.keys(mapping).filter((value) => mapping[value] === variant.$ref);
  const fixed = fixedValues(variant, propertyName, schemas)?.map(String);
  if (fixed !== undefined) {
    const both = fixed.filter((value) => mapped.includes(value));
    return both.length > 0 ? both : fixed;
  }
  const inner = choiceBy(propertyName, variant, schemas);
  if (inner?.discriminator === undefined) return mapped;
  if (visited.includes(inner)) return [];
  const { discriminator } = inner;
  const each = variantsOf(inner).map((one) => tagsOf(one, discriminator, schemas, [...visited, inner]));
  return each.every((tags) => tags.length > 0) ? each.flat() : [];
}

/** The choice that a schema is, where it is one whose variants a member of this name tells apart. */
export function choiceBy(name: string, schema: Schema, schemas: Schemas): Schema | undefined {
  return layersOf(schema, schemas).find((layer) => {
    return layer.discriminator?.propertyName === name && variantsOf(layer).length > 0;
  });
}

/** A value of the mapping is a text, whatever the type of the member is. */
export function asDeclared(value: string, variant: Schema, name: string, schemas: Schemas): unknown[] {
  const member = declaredIn(layersOf(variant, schemas), name);
  const types = layersOf(member ?? {}, schemas).flatMap(({ type = [] }) => type);
  if (types.length === 0 || types.includes("string")) return [value];
  const literals: unknown[] = [Number(value), value === "true" || (value === "false" ? false : undefined)];
  const known = [types.includes("integer") || types.includes("number"), types.includes("boolean")];
  return literals.filter((literal, index) => known[index] && String(literal) === value);
}
