import type { Discriminator, Document, Schema } from "../document/document.ts";
import { variantName } from "../document/references.ts";
import { discriminatorOf, mappedValues as valuesOfMapping } from "../schemas/children-by-mapping.ts";
import { fixedValues } from "../schemas/layers.ts";
import type { Schemas } from "../schemas/layers.ts";
import { asDeclared, tagsOf } from "../schemas/variant-tags.ts";

/** The sample of a variant, with the value that tells it from the others. */
export function asVariant(sample: object, variant: Schema, discriminator: Discriminator, document: Document): object {
  const { propertyName } = discriminator;
  const { $ref } = variant;
  const values = $ref === undefined ? [] : mappedValues(variantName($ref), discriminator);
  const mapping = Object.fromEntries(values.map((value) => [value, $ref ?? ""]));
  const schemas = schemasOf(document);
  return withTag(sample, propertyName, tagsOf(variant, { propertyName, mapping }, schemas), variant, schemas);
}

/** The values that stand for a schema: its name, where the mapping has none. */
function mappedValues(name: string, { mapping = {} }: Discriminator): string[] {
  const values = Object.entries(mapping).flatMap(([value, target]) => (variantName(target) === name ? [value] : []));
  return values.length > 0 ? values : [name];
}

function withTag(sample: object, name: string, tags: readonly string[], schema: Schema, schemas: Schemas): object {
  const [tag] = tags;
  if (tag === undefined || tags.includes(String(Reflect.get(sample, name)))) return sample;
  const [value = tag] = asDeclared(tag, schema, name, schemas);
  return { ...sample, [name]: value };
}

/** What tells a schema from others that build on the same one: by the mapping, else its name. */
export function inheritedTag(schema: Schema, document: Document): object {
  const { propertyName } = discriminatorOf(schema, document) ?? {};
  if (propertyName === undefined) return {};
  const [value = ownName(schema, propertyName, document)] = valuesOfMapping(schema, document);
  return value === undefined ? {} : { [propertyName]: value };
}

function ownName(schema: Schema, propertyName: string, document: Document): string | undefined {
  const schemas = schemasOf(document);
  if (fixedValues(schema, propertyName, schemas) !== undefined) return undefined;
  return [...schemas].find(([, one]) => one === schema)?.[0];
}

const known = new WeakMap<Document, Schemas>();

export function schemasOf(document: Document): Schemas {
  const schemas = known.get(document) ?? new Map(Object.entries(document.components?.schemas ?? {}));
  known.set(document, schemas);
  return schemas;
}
