import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";
import { declaredIn, isRequiredIn, layersOf, ownLayers } from "../schemas/layers.ts";
import type { Schemas } from "../schemas/layers.ts";
import { partsOf } from "./required-members.ts";

/**
 * Members that a combination and a schema it builds on both declare as arrays, each of other items, as a page of anything and
 * a page of users. Of two array types side by side TypeScript reads the items of the first, so only one may be there.
 */
export function narrowedArrays(schema: Schema, part: Schema, schemas: Schemas): string[] {
  const own = ownLayers(schema);
  const names = new Set(own.flatMap(({ properties = {} }) => Object.keys(properties)));
  if (names.size === 0) return [];
  const inherited = layersOf(part, schemas);
  return [...names].filter((name) => narrows(declaredIn(own, name), declaredIn(inherited, name), schemas));
}

/** The schemas that others build on by name. */
export function inheritedLayers(builders: readonly Schema[], schemas: Schemas): Schema[] {
  const named = builders.flatMap(ownParts).filter(({ $ref }) => schemaName($ref) !== undefined);
  return named.flatMap((part) => layersOf(part, schemas));
}

/** A member of a schema with what those that it builds on say of its items, where it stands in place of theirs. */
export function withInheritedItems(
  member: Schema,
  name: string,
  inherited: readonly Schema[],
  schemas: Schemas,
): { readonly schema: Schema; readonly isRequired: boolean } {
  const declared = declaredIn(inherited, name);
  if (!narrows(member, declared, schemas)) return { schema: member, isRequired: false };
  const items = declared === undefined ? [] : itemsOf(declared, schemas);
  const schema = member.items === undefined ? member : { ...member, items: { allOf: [...items, member.items] } };
  return { schema, isRequired: isRequiredIn(inherited, name) };
}

function ownParts(schema: Schema): Schema[] {
  return partsOf(schema).flatMap((part) => (part.$ref === undefined ? [part, ...ownParts(part)] : [part]));
}

function narrows(own: Schema | undefined, declared: Schema | undefined, schemas: Schemas): boolean {
  if (own === undefined || declared === undefined || !isArray(declared, schemas)) return false;
  const items = itemsOf(own, schemas);
  return items.length > 0 && JSON.stringify(items) !== JSON.stringify(itemsOf(declared, schemas));
}

function isArray(schema: Schema, schemas: Schemas): boolean {
  return layersOf(schema, schemas).some(({ type, items }) => items !== undefined || [type].flat().includes("array"));
}

function itemsOf(schema: Schema, schemas: Schemas): Schema[] {
  return layersOf(schema, schemas).flatMap(({ items }) => (items === undefined ? [] : [items]));
}
