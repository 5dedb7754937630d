import { propertyName } from "../text/layout.ts";

/** A TypeScript type as data: what is said is decided on these, how it is laid out by `layout-type.ts` alone. */
export type Type =
  /** A keyword, a literal or a template: `string`, `"a"`, `1`. */
  | { readonly kind: "word"; readonly text: string }
  /** A type that is declared elsewhere, perhaps without some of its members. */
  | { readonly kind: "name"; readonly name: string; readonly omitted?: readonly string[] }
  | { readonly kind: "array"; readonly item: Type }
  | { readonly kind: "tuple"; readonly items: readonly TupleItem[]; readonly rest: Type | undefined }
  | ObjectType
  | { readonly kind: "union" | "intersection"; readonly parts: readonly Type[] };

export interface ObjectType {
  readonly kind: "object";
  readonly members: readonly Member[];
  readonly maps: readonly KeyMap[];
}

export interface Member {
  readonly name: string;
  readonly type: Type;
  readonly isOptional: boolean;
  readonly isReadonly: boolean;
  /** Paragraphs of its doc comment. */
  readonly documentation: readonly string[];
}

/** An index signature. */
export interface KeyMap {
  /** `string`, a template literal type, or `WordKey`. */
  readonly key: string;
  readonly value: Type;
}

export interface TupleItem {
  readonly type: Type;
  readonly isOptional: boolean;
}

/**
 * Keys that begin with a letter, a digit or `_`: the nearest that a type comes to those that do not begin with a `$`. The
 * runtime has it.
 */
export const wordKey = "WordKey";

export const unknown: Type = word("unknown");
export const never: Type = word("never");
export const nothing: Type = word("null");
export const absent: Type = word("undefined");

export function word(text: string): Type {
  return { kind: "word", text };
}

export function isWord(type: Type, text: string): boolean {
  return type.kind === "word" && type.text === text;
}

/** The type on one line, without comments: the same text for the same type. */
export function textOf(type: Type): string {
  switch (type.kind) {
    case "word":
      return type.text;
    case "name":
      return type.omitted === undefined ? type.name : `Omit<${type.name}, ${quoted(type.omitted)}>`;
    case "array":
      return `${textWithin(type.item)}[]`;
    case "tuple":
      return `[${tupleTexts(type, textOf, textWithin).join(", ")}]`;
    case "object":
      return objectText([...type.members.map(memberText), ...type.maps.map((map) => mapText(map, type))]);
    case "union":
      return type.parts.map(textWithin).join(" | ");
    case "intersection":
      return type.parts.map(textWithin).join(" & ");
  }
}

function quoted(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(" | ");
}

/** The parts of a tuple, as the given functions print a type by itself, and one before a mark such as `?`. */
export function tupleTexts(
  { items, rest }: Type & { kind: "tuple" },
  print: (type: Type) => string,
  printWithin: (type: Type) => string,
): string[] {
  return [
    ...items.map(({ type, isOptional }) => (isOptional ? `${printWithin(type)}?` : print(type))),
    ...(rest === undefined ? [] : [`...${printWithin(rest)}[]`]),
  ];
}

/** Whether a type stands in parentheses where another operator follows. */
export function isCombination(type: Type): type is Type & { kind: "union" | "intersection" } {
  return type.kind === "union" || type.kind === "intersection";
}

function textWithin(type: Type): string {
  return isCombination(type) ? `(${textOf(type)})` : textOf(type);
}

function objectText(parts: readonly string[]): string {
  return parts.length === 0 ? "{}" : `{ ${parts.join("; ")}; }`;
}

function memberText({ name, type, isOptional, isReadonly }: Member): string {
  return `${isReadonly ? "readonly " : ""}${propertyName(name)}${isOptional ? "?" : ""}: ${textOf(type)}`;
}

function mapText({ key, value }: KeyMap, object: ObjectType): string {
  return `[${keyText(key, object)}]: ${textOf(value)}`;
}

/**
 * The key of a map: of an index signature, or of a mapped type, where a template stands for several. Index signatures the
 * compiler holds against each other, which costs it the square of their number.
 */
export function keyText(key: string, { members, maps }: ObjectType): string {
  const isAlone = members.length === 0 && maps.length === 1;
  return isAlone && (key.includes(wordKey) || /" \| "/.test(key)) ? `key in ${key}` : `key: ${key}`;
}
