import { isNullable, withCommonValues, withoutNull } from "./common-values.ts";
import { isCombination, isWord, never, nothing, textOf, unknown } from "./type.ts";
import type { Member, ObjectType, Type } from "./type.ts";
import { distinct, union } from "./union.ts";

/** All of the types at once. Objects that stand side by side become one where no member is in both. */
export function intersection(types: readonly Type[]): Type {
  const [only] = types;
  if (only !== undefined && types.length === 1) return only;
  const parts = distinct(types.flatMap((type) => (type.kind === "intersection" ? type.parts : [type])));
  const said = parts.filter((part) => !isWord(part, "unknown"));
  // What all parts let be null is read more easily without.
  if (said.length > 1 && said.every(isNullable)) return union([intersection(said.map(withoutNull)), nothing]);
  const common = withCommonValues(said);
  if (common.some((part) => isWord(part, "never"))) return never;
  const merged = mergeObjects(common);
  const [first = unknown] = merged;
  return merged.length > 1 ? { kind: "intersection", parts: merged } : first;
}

function mergeObjects(types: readonly Type[]): Type[] {
  const merged: Type[] = [];
  for (const type of types) {
    const last = merged.at(-1);
    const both = last?.kind === "object" && type.kind === "object" ? merge(last, type) : undefined;
    if (both === undefined) merged.push(type);
    else merged[merged.length - 1] = both;
  }
  return merged;
}

/** Both objects as one, unless a member differs between them or either has keys of any name. */
function merge(a: ObjectType, b: ObjectType): ObjectType | undefined {
  const members = new Map(a.members.map((member) => [member.name, member]));
  for (const member of b.members) {
    const other = members.get(member.name);
    if (other !== undefined && textOf(other.type) !== textOf(member.type)) return undefined;
    members.set(member.name, other === undefined ? member : strictest(other, member));
  }
  return a.maps.length + b.maps.length > 0 ? undefined : { kind: "object", members: [...members.values()], maps: [] };
}

function strictest(a: Member, b: Member): Member {
  const documentation = a.documentation.length > 0 ? a.documentation : b.documentation;
  return { ...a, isOptional: a.isOptional && b.isOptional, documentation };
}

/** Whether a type, or one that it is made of, is of a kind. */
export function someType(type: Type, isWanted: (type: Type) => boolean): boolean {
  const some = (one: Type): boolean => isWanted(one) || someInner(one);
  const someInner = (one: Type): boolean => {
    switch (one.kind) {
      case "array":
        return some(one.item);
      case "tuple":
        return one.items.some((item) => some(item.type)) || (one.rest !== undefined && some(one.rest));
      case "object":
        return one.members.some((member) => some(member.type)) || one.maps.some(({ value }) => some(value));
      default:
        return isCombination(one) && one.parts.some(some);
    }
  };
  return some(type);
}

/** The type with each type that it is made of changed, from the inside out. */
export function mapTypes(type: Type, change: (type: Type) => Type): Type {
  const inner = (one: Type): Type => mapTypes(one, change);
  switch (type.kind) {
    case "array":
      return change({ ...type, item: inner(type.item) });
    case "tuple": {
      const items = type.items.map((item) => ({ ...item, type: inner(item.type) }));
      return change({ ...type, items, rest: type.rest && inner(type.rest) });
    }
    case "object": {
      const members = type.members.map((member) => ({ ...member, type: inner(member.type) }));
      return change({ ...type, members, maps: type.maps.map(({ key, value }) => ({ key, value: inner(value) })) });
    }
    default:
      return change(isCombination(type) ? { ...type, parts: type.parts.map(inner) } : type);
  }
}
