import type { Schema } from "../document/document.ts";
import type { SchemaTable } from "./schema-table.ts";

export interface Member {
  /** It is required, and never null. */
  isCertain: boolean;
}

/** What the types say of a member that is read by its name; undefined where they do not let it be read. */
export function findMember(
  schema: Schema | undefined,
  name: string,
  table: SchemaTable,
  visited: ReadonlySet<Schema> = new Set(),
): Member | undefined {
  const target = table.read(schema);
  if (target === undefined || visited.has(target)) return undefined;
  const find = (inner: Schema): Member | undefined => findMember(inner, name, table, new Set([...visited, target]));
  const parts = [ownMember(target, name, table), ...(target.allOf ?? []).map(find)];
  const variants = [target.oneOf ?? [], target.anyOf ?? []].map((choice) => inEach(choice.map(find)));
  const found = [...parts, ...variants].filter((member) => member !== undefined);
  return found.length === 0 ? undefined : { isCertain: found.some(({ isCertain }) => isCertain) };
}

/** A member that is read from whichever it is. */
export function inEach(members: (Member | undefined)[]): Member | undefined {
  const found = members.filter((member) => member !== undefined);
  if (found.length === 0 || found.length < members.length) return undefined;
  return { isCertain: found.every(({ isCertain }) => isCertain) };
}

function ownMember(schema: Schema, name: string, table: SchemaTable): Member | undefined {
  const { properties = {}, required = [] } = schema;
  const member = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return member && { isCertain: required.includes(name) && !isNullable(table.read(member)) };
}

function isNullable({ nullable, type, oneOf = [], anyOf = [] }: Schema = {}): boolean {
  const mayBeNull = nullable === true || [type].flat().includes("null");
  return mayBeNull || [...oneOf, ...anyOf].some((variant) => variant.type === "null");
}
