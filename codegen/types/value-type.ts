import type { Schema } from "../document/document.ts";
import { textLiteral } from "../text/layout.ts";
import { union } from "./combine.ts";
import { nothing, unknown, word } from "./type.ts";
import type { Type } from "./type.ts";

/** The type of the values that a schema lists; undefined where it lists none. */
export function listedType(schema: Schema): Type | undefined {
  if ("const" in schema) return literalType(schema.const);
  const values = schema.enum ?? [];
  return values.length === 0 ? undefined : union(values.map(literalType));
}

/** No type lists objects by value. */
export function literalType(value: unknown): Type {
  if (value === null) return nothing;
  if (typeof value === "string") return word(textLiteral(value));
  return typeof value === "boolean" || Number.isFinite(value) ? word(String(value)) : unknown;
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
