import type { Schema } from "../document/document.ts";
import { textLiteral } from "../text/layout.ts";
import { never, nothing, unknown, word } from "./type.ts";
import type { Type } from "./type.ts";
import { union } from "./union.ts";

/** The type of the values that a schema lists; undefined where it lists none. */
export function listedType(schema: Schema): Type | undefined {
  if ("const" in schema) return literalType(schema.const);
  const values = schema.enum ?? [];
  return values.length === 0 ? undefined : union(values.map(literalType));
}

/** An object or an array has the types of its members. */
export function literalType(value: unknown): Type {
  if (value === null) return nothing;
  if (typeof value === "string") return word(textLiteral(value));
  if (Array.isArray(value)) return tupleOf(value.map(literalType));
  if (typeof value === "object") return objectOf(Object.entries(value));
  return typeof value === "boolean" || Number.isFinite(value) ? word(String(value)) : unknown;
}

function tupleOf(types: readonly Type[]): Type {
  return { kind: "tuple", items: types.map((type) => ({ type, isOptional: false })), rest: undefined };
}

function objectOf(values: readonly (readonly [name: string, value: unknown])[]): Type {
  const members = values.map(([name, value]) => {
    return { name, type: literalType(value), isOptional: false, isReadonly: false, documentation: [] };
  });
  return { kind: "object", members, maps: members.length === 0 ? [{ key: "string", value: never }] : [] };
}

/** The type of a scalar by its name in the document. */
export function scalarType(name: string): Type {
  return scalars[name] ?? unknown;
}

const scalars: Readonly<Record<string, Type>> = {
  string: word("string"),
  integer: word("number"),
  number: word("number"),
  boolean: word("boolean"),
  null: nothing,
};
