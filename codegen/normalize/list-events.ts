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

/** What is said of an event by the schemas round it. */
interface Outer {
  /** The types on the way. */
  names: string[];
  /** What all variants have. */
  members: Record<string, Schema>;
  discriminator?: Discriminator | undefined;
}

/** Every kind of event behind references and unions. */
export function listEvents(schema: Schema, schemas: SchemaTable): EventVariant[] {
  return [...walk(schema, schemas, { names: [], members: {} })];
}

function* walk(schema: Schema, schemas: SchemaTable, outer: Outer): Generator<EventVariant> {
  const name = schemaName(schema.$ref);
  if (name !== undefined && outer.names.includes(name)) return;
  const resolved = schemas.read(schema) ?? {};
  const own = collectMembers(resolved, schemas);
  const names = [...outer.names, ...(name === undefined ? [] : [name]), ...own.types];
  const members = { ...outer.members, ...own.members };
  const variants = [...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])];
  const discriminator = resolved.discriminator ?? outer.discriminator;
  for (const variant of variants) yield* walk(variant, schemas, { names, members, discriminator });
  if (variants.length > 0) return;
  const mapped = name === undefined ? [] : mappedNames(name, outer.discriminator);
  const event = members["event"];
  const eventNames = event === undefined ? ["message"] : (valuesOf(schemas.read(event) ?? {}) ?? mapped);
  yield { names, eventNames, data: members["data"] };
}

/** Of an object and of all that it is made of. */
export function collectMembers(
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
