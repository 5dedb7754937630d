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
  if (schema === undefined || parents.includes(schema)) return none;
  if (schema.allOf === undefined)
    return schema.properties === undefined ? none : new Map(Object.entries(schema.properties));
  const parts = (schema.allOf ?? []).map((part) => membersOf(part, schemas, [...parents, schema]));
  return new Map([...Object.entries(schema.properties ?? {}), ...parts.flatMap((part) => [...part])]);
}

const none: ReadonlyMap<string, Schema> = new Map();

/** A member by name, or one further down: `paging.next`. */
export function memberAt(schema: Schema | undefined, name: string, schemas: SchemaTable): Schema | undefined {
  const members = membersOf(schema, schemas);
  const own = members.get(name);
  const [first = "", ...rest] = name.split(".");
  return own ?? (rest.length === 0 ? undefined : memberAt(members.get(first), rest.join("."), schemas));
}

/** Whether a schema has a member, or each of the variants that it is a choice of. */
export function isMemberOf(
  schema: Schema | undefined,
  name: string,
  schemas: SchemaTable,
  parents: readonly (Schema | undefined)[] = [],
): boolean {
  const target = schemas.read(schema);
  if (membersOf(target, schemas).has(name)) return true;
  if (parents.includes(target)) return false;
  const variants = variantsOf(target).filter((variant) => schemas.read(variant)?.type !== "null");
  return variants.length > 0 && variants.every((variant) => isMemberOf(variant, name, schemas, [...parents, target]));
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
  "pages",
  "list_info",
  "response_metadata",
  "next_page",
  "_pagination",
];

/** Lists that come beside the items. */
const otherLists = new Set(["errors", "warnings", "included", "links"]);

/** What lists of items are called where there are several lists. */
const usualLists = ["items", "data", "entries", "results", "records"];

/** Objects that hold the items, and at times what a page says of itself. */
const itemHolders = ["_embedded", "data", "result", "response"];

/** The names of members where a page may say what it says of itself: at the top, then one and two steps down. */
export function pagingMembers(
  response: Schema | undefined,
  items: string | undefined,
  schemas: SchemaTable,
): Map<string, Schema> {
  const top = membersOf(response, schemas);
  const found = new Map(top);
  const holder = holderOf(items);
  for (const name of holder === undefined ? besideItems : [...besideItems, holder]) {
    for (const [inner, member] of membersOf(top.get(name), schemas)) {
      found.set(`${name}.${inner}`, member);
      for (const [further, one] of membersOf(member, schemas)) found.set(`${name}.${inner}.${further}`, one);
    }
  }
  return found;
}

/** `data`, of `data.accounts` */
export function holderOf(items: string | undefined): string | undefined {
  return items?.includes(".") === true ? items.split(".")[0] : undefined;
}

function listsIn(schema: Schema | undefined, schemas: SchemaTable): ReadonlyMap<string, Schema> {
  const members = [...membersOf(schema, schemas)].filter(([name]) => !otherLists.has(name.toLowerCase()));
  return new Map(members.filter(([, member]) => typesOf(member, schemas).includes("array")));
}

/** `_embedded.payments`, where that is the only list. */
function findHeldItems(response: Schema | undefined, schemas: SchemaTable): { readonly items: string } | undefined {
  const members = membersOf(response, schemas);
  const holders = members.size === 1 ? [...members.keys()] : itemHolders;
  const held = holders.flatMap((name) =>
    [...listsIn(members.get(name), schemas).keys()].map((list) => `${name}.${list}`),
  );
  const [items] = held;
  return items === undefined || held.length > 1 ? undefined : { items };
}

/** Where the items are: in the response itself, in one of its members, or nowhere that is certain. */
export function findItems(response: Schema | undefined, schemas: SchemaTable): { readonly items?: string } | undefined {
  const target = schemas.read(response);
  if (typesOf(target, schemas).includes("array")) return {};
  const lists = listsIn(target, schemas);
  if (lists.size === 0) return findHeldItems(target, schemas);
  const names = [...lists.keys()];
  const items =
    single(names) ??
    usualLists.find((name) => lists.has(name)) ??
    single(names.filter((name) => target?.required?.includes(name))) ??
    single(names.filter((name) => holdsObjects(lists.get(name), schemas)));
  return items === undefined ? undefined : { items };
}

function single(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}

function holdsObjects(list: Schema | undefined, schemas: SchemaTable): boolean {
  return membersOf(schemas.read(list)?.items, schemas).size > 0;
}
