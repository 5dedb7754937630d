import type { Document, Parameter, Schema } from "../document/document.ts";
import { resolve } from "../document/references.ts";
import { valueKinds } from "../schemas/value-kinds.ts";
import { textLiteral } from "../text/layout.ts";
import type { PathStyle } from "./argument.ts";

/** The type of a path parameter, of which the caller writes the text where it has a media type: `string`, `number | bigint`, `"a" | "b"`, `string | string[]`. */
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
  if (style === "simple" && !isCompound && !type.split(" | ").includes("boolean")) return undefined;
  return { style, explode: explode && isCompound };
}

/** @param parents the schemas that hold this one: one among them is a circle */
function collectTypes(reference: Schema, document: Document, parents: readonly Schema[]): string[] {
  const schema = resolve(document, reference);
  if (parents.includes(schema)) return [];
  const { type = [], items = {}, format, allOf = [], anyOf = [], oneOf = anyOf } = schema;
  const literals = listLiterals(schema);
  if (literals !== undefined) return literals;
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

/** More values than these would hide what else a signature says. */
const mostLiterals = 12;

/** The values of a parameter, where it has a few texts or numbers. */
function listLiterals(schema: Schema): string[] | undefined {
  const values = ("const" in schema ? [schema.const] : (schema.enum ?? [])).filter((value) => value !== null);
  if (values.length === 0 || values.length > mostLiterals) return undefined;
  const literals = values.flatMap((value) => {
    if (typeof value === "string") return [textLiteral(value)];
    return typeof value === "number" && Number.isFinite(value) ? [String(value)] : [];
  });
  return literals.length === values.length ? literals : undefined;
}

function arrayOf(types: string[]): string {
  const [first = "string", ...others] = new Set(types);
  return others.length === 0 ? `${first}[]` : `(${[first, ...others].join(" | ")})[]`;
}
