import type { Document, Parameter, Schema } from "../document/document.ts";
import { isJSON } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import { valueKinds } from "../schemas/value-kinds.ts";
import { isSchema } from "../schemas/subschemas.ts";
import { propertyName, textLiteral } from "../text/layout.ts";
import type { PathStyle } from "./argument.ts";

/** The type of a path parameter, of which the caller writes the text where it has a media type: `string`, `number | bigint`, `"a" | "b"`, `string | string[]`, `{ x?: number }`. */
export function pathType(parameter: Parameter, document: Document): string {
  const types = collectTypes(parameter.schema ?? jsonSchemaOf(parameter) ?? {}, document, []);
  return [...new Set(types)].join(" | ") || "string";
}

/** The schema of a parameter whose media type is JSON. */
function jsonSchemaOf({ content = {} }: Parameter): Schema | undefined {
  const [[mediaType = "", { schema = {} }] = ["", {}]] = Object.entries(content);
  return isJSON(mediaType) ? schema : undefined;
}

/** Undefined where the default says it: the value as a text, percent-encoded. */
export function pathStyle(parameter: Parameter, type: string, document: Document): PathStyle | "json" | undefined {
  if (jsonSchemaOf(parameter) !== undefined) return "json";
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
  const { type = impliedType(schema), items = {}, format, allOf = [], anyOf = [], oneOf = anyOf } = schema;
  const literals = listLiterals(schema);
  if (literals !== undefined) return literals;
  const inner = (one: Schema): string[] => collectTypes(one, document, [...parents, schema]);
  const own = [type].flat().flatMap((name) => {
    if (name === "array") return [arrayOf(inner(items))];
    if (name === "object") return [objectOf(schema, inner)];
    if (name === "integer") return format === "int64" ? ["number", "bigint"] : ["number"];
    return name === "null" ? [] : [name];
  });
  if (own.length > 0) return own;
  return oneOf.length > 0 ? oneOf.flatMap(inner) : typesOfAll(allOf.map(inner));
}

/** What a schema without a type speaks of. */
function impliedType({ properties, additionalProperties, items }: Schema): string[] {
  if (properties !== undefined || isSchema(additionalProperties)) return ["object"];
  return items === undefined ? [] : ["array"];
}

/** Objects are one with the members of all parts. Of other values, the first part that says what they are does. */
function typesOfAll(parts: readonly string[][]): string[] {
  const said = parts.filter(({ length }) => length > 0);
  const areObjects = said.every(([first = "", ...others]) => others.length === 0 && first.startsWith("{"));
  return areObjects && said.length > 0 ? [said.flat().join(" & ")] : (said[0] ?? []);
}

/** By its members, or as a map; as any object where it is more than that, or nothing is said of it. */
function objectOf(schema: Schema, typesOf: (schema: Schema) => string[]): string {
  const { properties = {}, required = [], additionalProperties, patternProperties, allOf, anyOf, oneOf } = schema;
  const typeOf = (one: Schema): string => [...new Set(typesOf(one))].join(" | ") || "string";
  const members = Object.entries(properties).map(([name, member]) => {
    return `${propertyName(name)}${required.includes(name) ? "" : "?"}: ${typeOf(member)}`;
  });
  if (patternProperties ?? allOf ?? anyOf ?? oneOf) return "object";
  if (members.length > 0 && !additionalProperties) return `{ ${members.join("; ")} }`;
  return members.length === 0 && isSchema(additionalProperties)
    ? `Record<string, ${typeOf(additionalProperties)}>`
    : "object";
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
