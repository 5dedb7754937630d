import type { Discriminator, Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";

/** One kind of event that a stream may hold. */
export interface EventVariant {
  /** The types that it is made of. */
  names: string[];
  /** The values of `event` that tell it from others; none where they are not known. */
  eventNames: string[];
  data: Schema | undefined;
}

/** Every kind of event behind references and unions. */
export function listEvents(schema: Schema, schemas: SchemaTable): EventVariant[] {
  return [...walk(schema, schemas, [], undefined)];
}

/** @param names of the types on the way */
function* walk(
  schema: Schema,
  schemas: SchemaTable,
  names: string[],
  discriminator: Discriminator | undefined,
): Generator<EventVariant> {
  const name = schemaName(schema.$ref);
  if (name !== undefined && names.includes(name)) return;
  const resolved = schemas.read(schema) ?? {};
  const path = name === undefined ? names : [...names, name];
  const variants = [...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])];
  for (const variant of variants) yield* walk(variant, schemas, path, resolved.discriminator ?? discriminator);
  if (variants.length > 0) return;
  const { members, types } = collectMembers(resolved, schemas);
  const mapped = name === undefined ? [] : mappedNames(name, discriminator);
  const event = members["event"];
  const eventNames = event === undefined ? ["message"] : (valuesOf(schemas.read(event) ?? {}) ?? mapped);
  yield { names: [...path, ...types], eventNames, data: members["data"] };
}

/** Of an object and of all that it is made of. */
function collectMembers(
  schema: Schema,
  schemas: SchemaTable,
  types: string[] = [],
): { members: Record<string, Schema>; types: string[] } {
  const members: Record<string, Schema> = { ...schema.properties };
  for (const part of schema.allOf ?? []) {
    const name = schemaName(part.$ref);
    if (name !== undefined && types.includes(name)) continue;
    if (name !== undefined) types.push(name);
    Object.assign(members, collectMembers(schemas.read(part) ?? {}, schemas, types).members);
  }
  return { members, types };
}

function valuesOf({ const: only, enum: values = only === undefined ? [] : [only] }: Schema): string[] | undefined {
  const texts = values.filter((value) => typeof value === "string");
  return texts.length === 0 ? undefined : texts;
}

function mappedNames(name: string, { propertyName, mapping = {} }: Discriminator = { propertyName: "" }): string[] {
  if (propertyName !== "event") return [];
  return Object.entries(mapping).flatMap(([value, variant]) => (schemaName(variant) === name ? [value] : []));
}
