import type { Discriminator, Document, Schema } from "../document/document.ts";
import { isReference, resolve, schemaReference, variantName } from "../document/references.ts";
import { fixedValues } from "./layers.ts";
import { variantsOf } from "./variants.ts";

/**
 * A schema whose discriminator, or that of one it builds on, maps values to schemas that build on it by `allOf`: a choice
 * of those, and of itself where a value stands for it. Any other schema as it is.
 */
export function withMappedChildren(schema: Schema, document: Document): Schema {
  const discriminator = variantsOf(schema).length > 0 ? undefined : discriminatorOf(schema, document);
  if (discriminator === undefined) return schema;
  const { propertyName, mapping = {} } = discriminator;
  const children = Object.entries(mapping).filter(([, variant]) => buildsOn(schema, variant, document));
  if (children.length === 0) return schema;
  const names = new Set(children.map(([, variant]) => variantName(variant)));
  const variants: Schema[] = [...names].map((name) => ({ $ref: schemaReference(name) }));
  const own = mappedValues(schema, document);
  const itself = { type: "object", required: [propertyName], properties: { [propertyName]: { enum: own } } };
  return {
    ...schema,
    discriminator: { propertyName, mapping: Object.fromEntries(children) },
    oneOf: own.length === 0 ? variants : [...variants, itself],
  };
}

/** The discriminator of a schema, else that of the nearest one that it builds on, with all that it maps. */
export function discriminatorOf(schema: Schema, document: Document): Discriminator | undefined {
  const holder = ancestry(schema, document).find(({ discriminator }) => discriminator !== undefined);
  if (holder?.discriminator === undefined) return undefined;
  const { mapping = {} } = holder.discriminator;
  const isMapped = Object.keys(mapping).length > 0 || variantsOf(holder).length > 0;
  return isMapped ? holder.discriminator : byChildren(holder, holder.discriminator, document);
}

const known = new WeakMap<Schema, Discriminator>();

/** Without a mapping, what builds on a schema goes by the values that it fixes, else by its name. */
function byChildren(holder: Schema, { propertyName }: Discriminator, document: Document): Discriminator {
  const found = known.get(holder) ?? { propertyName, mapping: mappingByChildren(holder, propertyName, document) };
  known.set(holder, found);
  return found;
}

function mappingByChildren(holder: Schema, propertyName: string, document: Document): Record<string, string> {
  const children = Object.entries(document.components?.schemas ?? {}).filter(([, one]) => {
    return one !== holder && ancestry(one, document).includes(holder);
  });
  return Object.fromEntries(
    children.flatMap(([name, child]) => {
      const values = fixedValues(child, propertyName, nothing) ?? [name];
      return values.map((value) => [String(value), schemaReference(name)]);
    }),
  );
}

const nothing = new Map<string, Schema>();

/** The values that stand for a schema itself. */
export function mappedValues(schema: Schema, document: Document): string[] {
  const { mapping = {} } = discriminatorOf(schema, document) ?? {};
  return Object.keys(mapping).filter((value) => declared(mapping[value], document) === schema);
}

function buildsOn(schema: Schema, variant: string, document: Document): boolean {
  const target = declared(variant, document);
  return target !== undefined && target !== schema && ancestry(target, document).includes(schema);
}

/** A schema and those that it builds on by `allOf`, at any remove, the nearest first. */
function ancestry(schema: Schema, document: Document): Schema[] {
  const found = new Set([schema]);
  for (const one of found)
    for (const part of (one.allOf ?? []).filter(isReference)) found.add(resolve<Schema>(document, part));
  return [...found];
}

function declared(variant = "", { components }: Document): Schema | undefined {
  const name = variantName(variant);
  return Object.hasOwn(components?.schemas ?? {}, name) ? components?.schemas?.[name] : undefined;
}
