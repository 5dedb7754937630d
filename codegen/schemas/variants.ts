import type { Discriminator, Schema } from "../document/document.ts";
import { decodePointer } from "../document/json-pointer.ts";
import { variantName } from "../document/references.ts";

/** The schemas that a schema is a choice of. */
export function variantsOf(schema: Schema | undefined): Schema[] {
  return [...(schema?.oneOf ?? []), ...(schema?.anyOf ?? [])];
}

/**
 * A choice whose discriminator goes by references, with each variant that only wraps one, to describe it say, as that
 * reference.
 */
export function withPlainVariants(schema: Schema): Schema {
  const { oneOf, anyOf, discriminator } = schema;
  if (discriminator === undefined || variantsOf(schema).every((variant) => unwrap(variant) === variant)) return schema;
  return {
    ...schema,
    ...(oneOf !== undefined && { oneOf: oneOf.map(unwrap) }),
    ...(anyOf !== undefined && { anyOf: anyOf.map(unwrap) }),
  };
}

function unwrap(variant: Schema): Schema {
  const { allOf: [part, ...others] = [], title: _title, description: _description, ...said } = variant;
  const isWrapper = part?.$ref !== undefined && others.length === 0 && Object.keys(said).length === 0;
  return isWrapper ? part : variant;
}

/** Whether a schema holds where another one does, or may: as a part of its `allOf`, or as one of its choices. */
export function isVariantOf({ allOf, oneOf, anyOf }: Schema, part: Schema): boolean {
  return (allOf?.includes(part) ?? false) || (oneOf?.includes(part) ?? false) || (anyOf?.includes(part) ?? false);
}

/**
 * The names of a schema's variants by the values that tell them apart. A variant goes by its name in the document
 * unless the mapping says otherwise. Of a definition, the name is its reference.
 */
export function variantNames(
  schema: Schema,
  { mapping = {} }: Discriminator,
  descendantsOf: (schema: Schema) => Iterable<string>,
): Map<string, string> {
  const named = new Map(Object.entries(mapping).map(([value, variant]) => [value, variantName(variant)]));
  const mapped = new Set(named.values());
  const listed = variantsOf(schema).flatMap(({ $ref }) => ($ref === undefined ? [] : [variantName($ref)]));
  // Where none is listed, all that build on the schema are its variants.
  const all = listed.length > 0 ? listed : descendantsOf(schema);
  for (const name of all) if (!mapped.has(name)) named.set(decodePointer(name.replace(/^#.*\//, "")), name);
  return named;
}
