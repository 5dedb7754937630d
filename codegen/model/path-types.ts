import type { Document, Parameter, Schema } from "../document/document.ts";
import { resolve } from "../document/references.ts";
import { valueKinds } from "../schemas/value-kinds.ts";
import type { PathStyle } from "./argument.ts";

/** The type of a path parameter, of which the caller writes the text where it has a media type: `string`, `number | bigint`, `string | string[]`. */
export function pathType(parameter: Parameter, document: Document): string {
  const types = collectTypes(parameter.schema ?? {}, document, []);
  return [...new Set(types)].join(" | ") || "string";
}

/** Undefined where the default says it: the value as a text, percent-encoded. */
export function pathStyle(parameter: Parameter, type: string, document: Document): PathStyle | undefined {
  const { style = "simple", explode = false } = parameter;
  const kinds = valueKinds(parameter.schema ?? {}, document);
  const isCompound = kinds.has("array") || kinds.has("object");
  if (style !== "simple" && style !== "label" && style !== "matrix") return undefined;
  // In the default way, `true` is taken for a mistake.
  if (style === "simple" && !isCompound && !/\bboolean\b/.test(type)) return undefined;
  return { style, explode: explode && isCompound };
}

/** @param parents the schemas that hold this one: one among them is a circle */
function collectTypes(reference: Schema, document: Document, parents: readonly Schema[]): string[] {
  const schema = resolve(document, reference);
  if (parents.includes(schema)) return [];
  const { type = [], items = {}, format, allOf = [], anyOf = [], oneOf = anyOf } = schema;
  const inner = (one: Schema): string[] => collectTypes(one, document, [...parents, schema]);
  const own = [type].flat().flatMap((name) => {
    if (name === "array") return [arrayOf(inner(items))];
    if (name === "object") return ["object"];
    if (name === "integer") return format === "int64" ? ["number", "bigint"] : ["number"];
    return name === "null" ? [] : [name];
  });
  if (own.length > 0) return own;
  return oneOf.length > 0 ? oneOf.flatMap(inner) : (allOf.map(inner).find(({ length }) => length > 0) ?? []);
}

function arrayOf(types: string[]): string {
  const [first = "string", ...others] = new Set(types);
  return others.length === 0 ? `${first}[]` : `(${[first, ...others].join(" | ")})[]`;
}
