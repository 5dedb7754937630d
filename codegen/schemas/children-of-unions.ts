import type { Schema } from "../document/document.ts";
import { schemaName, schemaReference } from "../document/references.ts";
import { fixesItself } from "./layers.ts";
import type { Schemas } from "./layers.ts";
import { asDeclared } from "./variant-tags.ts";
import { variantsOf } from "./variants.ts";

/**
 * Some tools write an interface as a choice of its subtypes, each of which builds on the interface again. Here a subtype
 * holds what all of them share, and the interface is the choice alone.
 */
export function separateChildren(schemas: Schemas): Map<string, Schema> {
  const parents = new Map([...schemas].map(([name, schema]) => [name, childrenOf(name, schema, schemas)]));
  return new Map(
    [...schemas].map(([name, schema]) => {
      const child = shareWith(name, schema, parents, schemas, [name]);
      const isAbstract = variantsOf(schema).length > 0 && parents.get(name)?.size === variantsOf(schema).length;
      return [name, isAbstract ? withoutShared(child) : child];
    }),
  );
}

/** The variants of a schema that build on it. */
function childrenOf(parent: string, schema: Schema, schemas: Schemas): Set<string> {
  const names = variantsOf(schema).flatMap(({ $ref }) => schemaName($ref) ?? []);
  return new Set(names.filter((name) => buildsOn(name, parent, schemas, new Set())));
}

function buildsOn(name: string, parent: string, schemas: Schemas, visited: Set<string>): boolean {
  if (visited.has(name)) return false;
  visited.add(name);
  const parts = schemas.get(name)?.allOf ?? [];
  const names = parts.flatMap(({ $ref }) => schemaName($ref) ?? []);
  return names.some((one) => one === parent || buildsOn(one, parent, schemas, visited));
}

/** The schema with what the parents of a child share in place of references to them. */
function shareWith(
  child: string,
  schema: Schema,
  parents: ReadonlyMap<string, ReadonlySet<string>>,
  schemas: Schemas,
  within: readonly string[],
): Schema {
  if (schema.allOf === undefined) return schema;
  const parts = schema.allOf.map((part) => {
    const name = schemaName(part.$ref) ?? "";
    const parent = schemas.get(name);
    if (parent === undefined || parents.get(name)?.has(child) !== true) return part;
    if (within.includes(name)) return {};
    return shareWith(child, sharedBy(parent, child, schema, schemas), parents, schemas, [...within, name]);
  });
  return { ...schema, allOf: parts };
}

/** What a parent says of all its children, and the values that stand for this one. */
function sharedBy(parent: Schema, child: string, schema: Schema, schemas: Schemas): Schema {
  const { oneOf: _oneOf, anyOf: _anyOf, discriminator, description: _description, ...shared } = parent;
  const mapped = Object.entries(discriminator?.mapping ?? {})
    .filter(([, variant]) => variant === schemaReference(child))
    .map(([value]) => value);
  if (discriminator === undefined || mapped.length === 0) return shared;
  const { propertyName } = discriminator;
  const texts = [...new Set([...mapped, ...valuesWithin(schema, propertyName)])];
  const values = texts.flatMap((value) =>
    asDeclared(value, { properties: shared.properties ?? {} }, propertyName, schemas),
  );
  const { [propertyName]: tag, ...properties } = shared.properties ?? {};
  if (fixesItself(schema, propertyName)) return withProperties(shared, properties);
  const member = { ...(tag?.description !== undefined && { description: tag.description }), enum: values };
  return { ...shared, properties: { ...shared.properties, [propertyName]: member } };
}

/** Without any, an object says nothing but what it requires. */
function withProperties(schema: Schema, properties: Record<string, Schema>): Schema {
  const { type: _type, properties: _properties, ...others } = schema;
  return Object.keys(properties).length > 0 ? { ...schema, properties } : others;
}

/** The values of the children that a child has in turn. */
function valuesWithin({ discriminator }: Schema, propertyName: string): string[] {
  return discriminator?.propertyName === propertyName ? Object.keys(discriminator.mapping ?? {}) : [];
}

function withoutShared(schema: Schema): Schema {
  const {
    type: _type,
    properties: _properties,
    required: _required,
    additionalProperties: _additionalProperties,
    ...choice
  } = schema;
  return choice;
}
