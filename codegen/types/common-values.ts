import { isWord, textOf } from "./type.ts";
import type { Type } from "./type.ts";
import { choicesOf, union } from "./union.ts";

/**
 * The parts of an intersection without what they rule out among each other: of `string | null` and `string` the latter, of
 * a model that may be null and members the model.
 */
export function withCommonValues(parts: readonly Type[]): readonly Type[] {
  if (parts.length < 2) return parts;
  const objects = parts.some(isStructure) ? parts.map(withoutValues) : parts;
  const values = objects.filter((part) => choicesOf(part).every(isValue));
  const [first, ...others] = values;
  if (first === undefined || others.length === 0) return objects;
  const common = others.reduce(commonTo, first);
  return objects.flatMap((part) => (part === first ? [common] : values.includes(part) ? [] : [part]));
}

export function isNullable(type: Type): boolean {
  return type.kind === "union" && type.parts.some((part) => isWord(part, "null"));
}

export function withoutNull(type: Type): Type {
  return union(choicesOf(type).filter((part) => !isWord(part, "null")));
}

/** An object or an array is no value such as null or a text. */
function withoutValues(type: Type): Type {
  const others = choicesOf(type).filter((part) => !isValue(part));
  return type.kind === "union" && others.length > 0 ? union(others) : type;
}

function isStructure({ kind }: Type): boolean {
  return kind === "object" || kind === "array" || kind === "tuple";
}

function isValue(type: Type): boolean {
  return primitiveOf(type) !== undefined;
}

/** Of two open enums, the values that both know, and any other of those that both may have. */
function commonTo(a: Type, b: Type): Type {
  const texts = new Set(choicesOf(b).map(textOf));
  const open = choicesOf(a).filter((one) => isOpen(one) && texts.has(textOf(one)));
  const isKnown = (one: Type): boolean => !open.some((other) => textOf(other) === textOf(one));
  const [known, others] = [choicesOf(a).filter(isKnown), choicesOf(b).filter(isKnown)];
  const common = known.flatMap((one) => others.flatMap((other) => narrower(one, other) ?? []));
  return union([...common, ...open]);
}

/** The narrower of two types of values, where all of its values are of the other. */
function narrower(a: Type, b: Type): Type | undefined {
  if (textOf(a) === textOf(b)) return a;
  if (primitiveOf(a) !== primitiveOf(b)) return undefined;
  const [first, second] = width(a) > width(b) ? [b, a] : [a, b];
  return width(second) > 0 ? first : undefined;
}

/** How many values of its primitive a type has: one, any that somebody may list, or all. */
function width(type: Type): 0 | 1 | 2 {
  if (isOpen(type)) return 1;
  return textOf(type) === primitiveOf(type) ? 2 : 0;
}

/** Whether a type stands for the values that an enum does not list. */
export function isOpen(type: Type): boolean {
  return type.kind === "name" && openPrimitives.has(type.name);
}

const openPrimitives: ReadonlyMap<string, string> = new Map([
  ["OpenString", "string"],
  ["OpenNumber", "number"],
]);

/** The primitive that a type is or is a part of: of `"a"`, `string`. Undefined for any other type. */
function primitiveOf(type: Type): string | undefined {
  if (type.kind === "name") return openPrimitives.get(type.name);
  if (type.kind !== "word") return undefined;
  const { text } = type;
  if (/^["`]/.test(text)) return "string";
  if (/^-?\d/.test(text)) return "number";
  if (text === "true" || text === "false") return "boolean";
  return primitives.has(text) ? text : undefined;
}

const primitives: ReadonlySet<string> = new Set(["string", "number", "boolean", "null", "undefined"]);
