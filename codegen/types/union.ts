import { isWord, never, textOf, unknown } from "./type.ts";
import type { Type } from "./type.ts";

/** One of the types. It says nothing twice, and nothing beside `unknown`, which holds all. */
export function union(types: readonly Type[]): Type {
  const [only] = types;
  if (only !== undefined && types.length === 1) return only;
  const parts = distinct(types.flatMap((type) => (type.kind === "union" ? type.parts : [type])));
  if (parts.some((part) => isWord(part, "unknown"))) return unknown;
  const said = parts.filter((part) => !isWord(part, "never"));
  const [first = never] = said;
  return said.length > 1 ? { kind: "union", parts: said } : first;
}

/** The types without those that say the same as an earlier one. */
export function distinct(types: readonly Type[]): readonly Type[] {
  return types.length < 2 ? types : [...new Map(types.map((type) => [textOf(type), type])).values()];
}

/** The types that a type is a choice of, itself if it is none. */
export function choicesOf(type: Type): readonly Type[] {
  return type.kind === "union" ? type.parts : [type];
}
