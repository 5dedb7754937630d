import type { Schema } from "../document/document.ts";
import { closeEmptied, withoutEmptied } from "./emptied-objects.ts";
import { declaredIn, isRequiredIn, layersOf } from "./layers.ts";
import { leadingTo, reachable } from "./reachable.ts";
import { renameReferences } from "./rename-references.ts";
import type { SchemaTable } from "./schema-table.ts";
import { mapSchemas } from "./subschemas.ts";
import { isVariantOf } from "./variants.ts";

/** The types that differ by direction: those of either one, and those of one alone, by their names. */
export interface OneWayTypes {
  /** The types that are sent instead, by the names of those that are returned. */
  inputs: ReadonlyMap<string, string>;
  onlySent: ReadonlySet<string>;
  onlyReturned: ReadonlySet<string>;
}

/**
 * Makes optional in bodies what the server sets, such as an id, and removes from responses what it never returns, such
 * as a password. A type that is both sent and returned keeps its name in responses and is another one in bodies,
 * `PetInput`.
 */
export function splitOneWayTypes(table: SchemaTable, bodies: Schema[], responses: Schema[]): OneWayTypes {
  const schemas = table.all();
  const concerned = leadingTo(schemas, (schema) => isOneWay(schema, table));
  if (concerned.length === 0) return { inputs: new Map(), onlySent: new Set(), onlyReturned: new Set() };
  const asReturned = new Map(schemas);
  for (const name of concerned) asReturned.set(name, closeEmptied(strip(schemas.get(name) ?? {}, [], table)));
  const sent = reachable(schemas, bodies);
  const returned = reachable(asReturned, responses);
  const asSent = concerned
    .filter((name) => sent.has(name))
    .map((name) => [name, loosen(schemas.get(name) ?? {}, [], table)] as const);
  const split = concerned.filter((name) => sent.has(name) && returned.has(name));
  const inputs = new Map(split.map((name) => [name, table.claim(`${name}Input`)]));
  for (const name of concerned) if (returned.has(name)) table.set(name, asReturned.get(name) ?? {});
  for (const [name, schema] of asSent) table.set(inputs.get(name) ?? name, renameReferences(schema, inputs));
  const onlySent = new Set(concerned.filter((name) => sent.has(name) && !returned.has(name)));
  const onlyReturned = new Set(concerned.filter((name) => returned.has(name) && !sent.has(name)));
  return { inputs, onlySent, onlyReturned };
}

/** Whether a schema has a member that is never returned, or one that the server sets and always returns. */
function isOneWay(schema: Schema, table: SchemaTable): boolean {
  const { properties } = schema;
  if (properties && Object.values(properties).some((member) => isMarked("writeOnly", member, table))) return true;
  if (!schema.required && !schema.$ref && !schema.allOf) return false;
  const layers = layersOf(schema, table.all());
  const isSet = (name: string): boolean => isMarked("readOnly", declaredIn(layers, name), table);
  return layers.some(({ required }) => required?.some(isSet));
}

/** The schema as it is sent: what the server sets is optional. */
function loosen(schema: Schema, around: readonly Schema[], table: SchemaTable): Schema {
  const inner = mapSchemas(schema, (one) => loosen(one, isVariantOf(schema, one) ? [...around, schema] : [], table));
  const { properties, required } = inner;
  if (properties === undefined && required === undefined) return inner; // as most
  const layers = [schema, ...around].flatMap((one) => layersOf(one, table.all()));
  const isSent = (name: string): boolean => !isMarked("readOnly", declaredIn(layers, name), table);
  return requireOnly(withoutReadOnly(inner, layers), isSent);
}

function withoutReadOnly(schema: Schema, layers: readonly Schema[]): Schema {
  const { properties = {} } = schema;
  if (!Object.values(properties).some((member) => "readOnly" in member)) return schema;
  const members = Object.entries(properties).map(([name, { readOnly, ...member }]): [string, Schema] => [
    name,
    readOnly === true && isRequiredIn(layers, name) ? withNote(member) : member,
  ]);
  return { ...schema, properties: Object.fromEntries(members) };
}

/** The schema without those of the members it requires that are not there. */
function requireOnly(schema: Schema, isThere: (name: string) => boolean): Schema {
  const { required = [] } = schema;
  return required.every(isThere) ? schema : { ...schema, required: required.filter(isThere) };
}

function withNote(member: Schema): Schema {
  return { ...member, description: `${member.description ?? ""} The server sets it, so it need not be sent.`.trim() };
}

/** The schema as it is returned: without what is only sent. */
function strip(schema: Schema, around: readonly Schema[], table: SchemaTable): Schema {
  const inner = mapSchemas(schema, (one) => strip(one, isVariantOf(schema, one) ? [...around, schema] : [], table));
  if (inner.properties === undefined && inner.required === undefined) return withoutEmptied(inner); // as most
  const { properties = {}, required = [] } = inner;
  const layers = [schema, ...around].flatMap((one) => layersOf(one, table.all()));
  const isReturned = (name: string): boolean => !isMarked("writeOnly", declaredIn(layers, name), table);
  if (Object.keys(properties).every(isReturned) && required.every(isReturned)) return withoutEmptied(inner);
  const members = Object.entries(properties).filter(([name]) => isReturned(name));
  return withoutEmptied({
    ...inner,
    ...(inner.properties !== undefined && { properties: Object.fromEntries(members) }),
    ...(inner.required !== undefined && { required: required.filter(isReturned) }),
  });
}

/** The mark stands on the member itself or on what it refers to. */
function isMarked(mark: "readOnly" | "writeOnly", member: Schema | undefined, table: SchemaTable): boolean {
  return member?.[mark] === true || table.read(member)?.[mark] === true;
}
