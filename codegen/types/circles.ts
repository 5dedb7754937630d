import { intersection } from "./combine.ts";
import { never, unknown } from "./type.ts";
import type { Type } from "./type.ts";
import { union } from "./union.ts";

/**
 * The types without references by which one would be nothing but itself, which says nothing and does not compile:
 * `A = B | string`, `B = A`. Behind a member or an item a reference may lead back.
 */
export function cutCircles(types: ReadonlyMap<string, Type>): Map<string, Type> {
  const cut = new Map<string, Type>();
  const open = new Set<string>();
  const visit = (name: string): void => {
    const type = types.get(name);
    if (type === undefined || cut.has(name)) return;
    open.add(name);
    cut.set(name, cutWithin(type, unknown));
    open.delete(name);
  };
  const cutWithin = (type: Type, instead: Type): Type => {
    if (type.kind === "union") return union(type.parts.map((part) => cutWithin(part, never)));
    if (type.kind === "intersection") return intersection(type.parts.map((part) => cutWithin(part, unknown)));
    if (type.kind !== "name") return type;
    if (open.has(type.name)) return instead;
    visit(type.name);
    return type;
  };
  for (const name of types.keys()) visit(name);
  return new Map([...types.keys()].map((name) => [name, cut.get(name) ?? unknown]));
}
