import type { Discriminator, Schema } from "../document/document.ts";
import { schemaName, schemaReference } from "../document/references.ts";
import { declaredIn, fixedValues, fixesItself, layersOf, ownLayers } from "../schemas/layers.ts";
import type { Schemas } from "../schemas/layers.ts";
import { asDeclared, choiceBy } from "../schemas/variant-tags.ts";
import { variantsOf } from "../schemas/variants.ts";
import { partsOf } from "./required-members.ts";

/**
 * The values that tell a variant from the others, where it does not say so itself: by the mapping, else the name of its
 * schema. A variant that fixes other values than those is right about them.
 */
export function valuesOf(variant: Schema, { propertyName, mapping = {} }: Discriminator, schemas: Schemas): unknown[] {
  const mapped = Object.keys(mapping).filter((value) => mapping[value] === variant.$ref);
  const fixed = fixedValues(variant, propertyName, schemas);
  if (fixed === undefined && choiceBy(propertyName, variant, schemas) !== undefined) return []; // its own variants say it
  if (fixed === undefined) return mapped.flatMap((value) => asDeclared(value, variant, propertyName, schemas));
  const both = fixed.filter((value) => mapped.includes(String(value)));
  return both.length === fixed.length ? [] : both;
}

/**
 * The schemas, each that builds on a parent with a discriminator holding the values that stand for it.
 * @param withDescendants whether the values of those that build on it count as its own: a schema holds for them as well, where
 * a type leaves out the member that another one fixes
 */
export function nameHeirs(schemas: Schemas, withDescendants = false): Map<string, Schema> {
  const isMeant = (target: string, name: string, schema: Schema): boolean => {
    if (target === schemaReference(name)) return true;
    return withDescendants && layersOf({ $ref: target }, schemas).includes(schema);
  };
  return new Map([...schemas].map(([name, schema]) => [name, nameHeir(name, schema, schemas, isMeant)]));
}

function nameHeir(
  name: string,
  schema: Schema,
  schemas: Schemas,
  isMeant: (target: string, name: string, schema: Schema) => boolean,
): Schema {
  if (schema.allOf === undefined && schema.$ref === undefined) return schema;
  const own = ownLayers(schema);
  let named = schema;
  for (const parent of layersOf(schema, schemas)) {
    if (parent.discriminator === undefined || own.includes(parent) || variantsOf(parent).length > 0) continue;
    const { propertyName, mapping = {} } = parent.discriminator;
    const mapped = Object.entries(mapping).flatMap(([value, target]) => (isMeant(target, name, schema) ? [value] : []));
    const values = mapped.flatMap((value) => asDeclared(value, schema, propertyName, schemas));
    if (values.length > 0 && !fixesItself(schema, propertyName))
      named = withMember(named, propertyName, { enum: values });
  }
  return named;
}

function withMember(schema: Schema, name: string, member: Schema): Schema {
  const properties = { ...schema.properties, [name]: member };
  return { ...schema, properties, required: [...new Set([...(schema.required ?? []), name])] };
}

/** The members of a type that a combination has to leave out, since it fixes other values of them. */
export function contradicted(schema: Schema, part: Schema, schemas: Schemas): string[] {
  if (schemaName(part.$ref) === undefined) return [];
  const own = partsOf(schema)
    .filter(({ $ref }) => $ref === undefined)
    .flatMap(ownLayers);
  const names = [schema, ...own].flatMap(({ properties = {} }) => Object.keys(properties));
  return [...new Set(names)].filter((name) => {
    const values = fixedValues({ properties: { [name]: declaredIn([schema, ...own], name) ?? {} } }, name, schemas);
    const others = values && fixedValues(part, name, schemas);
    return others !== undefined && !others.some((value) => values?.includes(value));
  });
}
