import type { Schema } from "../document/document.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { variantsOf } from "../schemas/variants.ts";

/** The members of an object, those of its parts included. */
export function membersOf(
  reference: Schema | undefined,
  schemas: SchemaTable,
  parents: readonly Schema[] = [],
): ReadonlyMap<string, Schema> {
  const schema = schemas.read(reference);
  if (schema === undefined || parents.includes(schema)) return new Map();
  const parts = (schema.allOf ?? []).map((part) => membersOf(part, schemas, [...parents, schema]));
  return new Map([...Object.entries(schema.properties ?? {}), ...parts.flatMap((part) => [...part])]);
}

/** A member by name, or one further down: `paging.next`. */
export function memberAt(schema: Schema | undefined, name: string, schemas: SchemaTable): Schema | undefined {
  const members = membersOf(schema, schemas);
  const own = members.get(name);
  const [first = "", ...rest] = name.split(".");
  return own ?? (rest.length === 0 ? undefined : memberAt(members.get(first), rest.join("."), schemas));
}

/** The types that a schema allows, those of its choices included; none where it does not say. */
export function typesOf(schema: Schema | undefined, schemas: SchemaTable): string[] {
  const target = schemas.read(schema);
  const own = target?.type === undefined ? [] : [target.type].flat();
  return [...own, ...variantsOf(target).flatMap((variant) => [schemas.read(variant)?.type ?? []].flat())];
}

/** Members that hold what a page says of itself, apart from its items. */
const besideItems = [
  "paging",
  "pagination",
  "meta",
  "metadata",
  "links",
  "_links",
  "page_info",
  "pageInfo",
  "page",
  "response_metadata",
  "next_page",
  "_pagination",
];

/** Lists that come beside the items. */
const otherLists = new Set(["errors", "warnings", "included", "links"]);

/** Objects that hold the items alone. */
const itemHolders = ["_embedded", "data", "result"];

/** The names of members where a page may say what it says of itself: at the top, then one and two steps down. */
export function pagingMembers(response: Schema | undefined, schemas: SchemaTable): Map<string, Schema> {
  const top = membersOf(response, schemas);
  const found = new Map(top);
  for (const holder of besideItems) {
    for (const [name, member] of membersOf(top.get(holder), schemas)) {
      found.set(`${holder}.${name}`, member);
      for (const [inner, one] of membersOf(member, schemas)) found.set(`${holder}.${name}.${inner}`, one);
    }
  }
  return found;
}

function listsIn(schema: Schema | undefined, schemas: SchemaTable): string[] {
  const members = [...membersOf(schema, schemas)].filter(([name]) => !otherLists.has(name));
  return members.filter(([, member]) => typesOf(member, schemas).includes("array")).map(([name]) => name);
}

/** `_embedded.payments`, where that is the only list. */
function findHeldItems(response: Schema | undefined, schemas: SchemaTable): { readonly items: string } | undefined {
  const members = membersOf(response, schemas);
  const held = itemHolders.flatMap((name) => listsIn(members.get(name), schemas).map((list) => `${name}.${list}`));
  const [items] = held;
  return items === undefined || held.length > 1 ? undefined : { items };
}

/** Where the items are: in the response itself, in one of its members, or nowhere that is certain. */
export function findItems(response: Schema | undefined, schemas: SchemaTable): { readonly items?: string } | undefined {
  const target = schemas.read(response);
  if (typesOf(target, schemas).includes("array")) return {};
  const lists = listsIn(target, schemas);
  if (lists.length === 0) return findHeldItems(target, schemas);
  const required = lists.filter((name) => target?.required?.includes(name));
  const usual = lists.find((name) => name === "items" || name === "data");
  const items = lists.length === 1 ? lists[0] : (usual ?? (required.length === 1 ? required[0] : undefined));
  return items === undefined ? undefined : { items };
}
