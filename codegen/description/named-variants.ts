import type { Discriminator, Document, Schema } from "../document/document.ts";
import { variantName } from "../document/references.ts";
import { variantNames } from "../schemas/variants.ts";
import { inPlace } from "./in-place.ts";

/**
 * A choice with the values that stand for each variant in it: JSON Schema knows no discriminator, and what is one variant
 * may be another one as well.
 */
export function withNamedVariants(schema: Schema, document: Document): Schema {
  const { discriminator, oneOf, anyOf } = schema;
  if (discriminator === undefined) return schema;
  const names = variantNames(schema, discriminator, () => []);
  const nameAll = (variants: Schema[]): Schema[] =>
    variants.map((variant) => nameVariant(variant, valuesOf(variant, names), discriminator, document));
  return { ...schema, ...(oneOf && { oneOf: nameAll(oneOf) }), ...(anyOf && { anyOf: nameAll(anyOf) }) };
}

function valuesOf({ $ref }: Schema, names: ReadonlyMap<string, string>): string[] {
  return $ref === undefined ? [] : [...names].flatMap(([value, name]) => (name === variantName($ref) ? [value] : []));
}

/** A variant that fixes other values than those of the mapping is right about them. */
function nameVariant(variant: Schema, values: string[], { propertyName }: Discriminator, document: Document): Schema {
  const members = inPlace(variant, document).flatMap(({ properties = {} }) =>
    inPlace(properties[propertyName] ?? {}, document),
  );
  const fixed = members.flatMap((member) => (member.const === undefined ? (member.enum ?? []) : [member.const]));
  const known = fixed.length === 0 ? values : values.filter((value) => fixed.includes(value));
  if (known.length === 0) return variant;
  return { allOf: [variant, { properties: { [propertyName]: { enum: known } }, required: [propertyName] }] };
}
