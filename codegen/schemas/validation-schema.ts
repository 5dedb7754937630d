import type { Schema } from "../document/document.ts";
import { schemaName, schemaReference } from "../document/references.ts";
import { Code } from "../text/code.ts";
import { layersOf } from "./layers.ts";
import type { Schemas } from "./layers.ts";
import { globalTypes, openNumber, openString } from "./runtime-types.ts";
import { isSchema } from "./subschemas.ts";
import { tagsOf } from "./variant-tags.ts";
import { variantsOf } from "./variants.ts";

/** A schema as the runtime checks values by it: what it says of them and nothing else, references as code. */
export type ValidationSchema = Readonly<Record<string, unknown>> | boolean;

/** What a schema is read among. */
export interface ValidationScope {
  readonly schemas: Schemas;
  /** A value beside an enum that says it is open: where it is received, unknown values pass all the same, and are counted. */
  readonly isSent: boolean;
}

/** Turns a schema whose types are printed into one that values are checked by. */
export function toValidationSchema(schema: Schema, scope: ValidationScope): ValidationSchema {
  if (isRefused(schema)) return false;
  const name = schemaName(schema.$ref);
  if (name === "Uploadable") return { type: "file" };
  if (name === "OpenString") return { type: "string" };
  if (name === "OpenNumber") return { type: "number" };
  const plain = withoutStandIns(withOpenFormats(withPlainBounds(schema), scope), scope);
  const entries = Object.entries(plain).flatMap(([keyword, value]): [string, unknown][] => {
    if (value === undefined) return [];
    if (keyword === "$ref")
      return name !== undefined && scope.schemas.has(name) ? [["$ref", new Code(`() => ${name}`)]] : [];
    if (keyword === "discriminator") return discriminatorOf(plain, scope);
    if (keyword === "type") return typeOf(value).map((type) => [keyword, type]);
    const isMeant = assertions.get(keyword);
    if (isMeant !== undefined) return isMeant(value) ? [[keyword, value]] : [];
    return inner(keyword, value, scope);
  });
  return Object.fromEntries(entries);
}

function inner(keyword: string, value: unknown, scope: ValidationScope): [string, unknown][] {
  const change = (one: unknown): ValidationSchema => toValidationSchema(asSchema(one), scope);
  if (single.has(keyword)) return [[keyword, change(value)]];
  if (lists.has(keyword) && Array.isArray(value)) return value.length === 0 ? [] : [[keyword, value.map(change)]];
  if (!maps.has(keyword) || typeof value !== "object" || value === null) return [];
  return [[keyword, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one)]))]];
}

/** What each keyword may hold: a document may have anything there, and what makes no sense says nothing. */
const assertions: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ...kind("minProperties maxProperties minItems maxItems minContains maxContains minLength maxLength", isNumber),
  ...kind("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf", isNumber),
  ...kind("pattern format", (value) => typeof value === "string"),
  ...kind("uniqueItems", (value) => typeof value === "boolean"),
  ...kind("enum", Array.isArray),
  ...kind("required", isNames),
  ...kind("dependentRequired", (value) => isSchema(value) && Object.values(value).every(isNames)),
  ...kind("const", () => true),
]);

function kind(keywords: string, test: (value: unknown) => boolean): [string, (value: unknown) => boolean][] {
  return keywords.split(" ").map((keyword) => [keyword, test]);
}

function isNumber(value: unknown): boolean {
  return Number.isFinite(value);
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

/** The types that JSON has: documents have others as well. */
function typeOf(type: unknown): unknown[] {
  const known = [type].flat().filter((name) => typeNames.has(name));
  return known.length === 0 ? [] : [Array.isArray(type) ? known : known[0]];
}

const typeNames: ReadonlySet<unknown> = new Set("object array string number integer boolean null".split(" "));
const single: ReadonlySet<string> = new Set(
  "not if then else items contains additionalProperties unevaluatedProperties propertyNames".split(" "),
);
const lists: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const maps: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);

function asSchema(value: unknown): Schema {
  if (value === false) return { not: {} };
  return isSchema(value) ? value : {};
}

function isRefused(schema: Schema): boolean {
  const { not } = schema;
  return typeof not === "object" && not !== null && Object.keys(not).length === 0 && Object.keys(schema).length === 1;
}

/** OpenAPI 3.0 says of a bound that it is exclusive; 2020-12 has the bound there. A format has no such name as a bound. */
function withPlainBounds(schema: Schema): Schema {
  const { exclusiveMinimum, exclusiveMaximum, ...others }: Schema = schema;
  if (typeof exclusiveMinimum !== "boolean" && typeof exclusiveMaximum !== "boolean") return schema;
  const { minimum, maximum, ...rest }: Schema = others;
  return {
    ...rest,
    ...bound("minimum", "exclusiveMinimum", minimum, exclusiveMinimum),
    ...bound("maximum", "exclusiveMaximum", maximum, exclusiveMaximum),
  };
}

function bound(name: string, exclusiveName: string, limit: unknown, exclusive: unknown): Schema {
  if (typeof exclusive === "number")
    return { [exclusiveName]: exclusive, ...(limit !== undefined && { [name]: limit }) };
  return limit === undefined ? {} : { [exclusive === true ? exclusiveName : name]: limit };
}

/** What formats alone tell apart may fit several alternatives, as only those who hand in formats have them checked. */
function withOpenFormats(schema: Schema, { schemas }: ValidationScope): Schema {
  const { oneOf, ...others } = schema;
  if (oneOf === undefined || others.anyOf !== undefined) return schema;
  const layers = oneOf.map((variant) => layersOf(variant, schemas));
  const kinds = layers.map((own) => own.map(({ type }) => scalarKind(type)).find((kind) => kind !== undefined));
  const isUnsure = layers.some((own, index) => {
    const hasFormat = own.some(({ format, contentMediaType }) => (format ?? contentMediaType) !== undefined);
    return hasFormat && kinds[index] !== undefined && kinds.filter((kind) => kind === kinds[index]).length > 1;
  });
  return isUnsure ? { ...others, anyOf: oneOf } : schema;
}

function scalarKind(type: unknown): "text" | "number" | undefined {
  if (type === "string") return "text";
  return type === "number" || type === "integer" ? "number" : undefined;
}

/** A choice without what only types need: a `Date` is sent as its text, a `bigint` as its digits. */
function withoutStandIns(schema: Schema, { isSent }: ValidationScope): Schema {
  const { anyOf, ...others } = schema;
  if (anyOf === undefined) return schema;
  const kept = anyOf.filter(({ $ref }) => {
    if (!isSent && ($ref === openString.$ref || $ref === openNumber.$ref)) return false;
    return !globalTypes.some((type) => $ref === schemaReference(type));
  });
  if (kept.length === anyOf.length) return schema;
  const [only, second] = kept;
  if (only === undefined || second !== undefined) return { ...others, anyOf: kept };
  const isPlain = Object.keys(only).every((keyword) => !(keyword in others));
  return isPlain ? { ...others, ...only } : { ...others, anyOf: kept };
}

/**
 * The place of each variant among its union's, by the values that tell them apart; nothing where some are not known, or
 * stand for two of them.
 */
function discriminatorOf(schema: Schema, { schemas }: ValidationScope): [string, unknown][] {
  const { discriminator } = schema;
  if (discriminator === undefined || (schema.oneOf && schema.anyOf)) return [];
  const { propertyName, defaultMapping } = discriminator;
  const variants = variantsOf(schema);
  const fallback = defaultMapping === undefined ? -1 : variants.findIndex(({ $ref }) => $ref === defaultMapping);
  if (defaultMapping !== undefined && fallback < 0) return [];
  const places = variants.map((variant, index) => {
    return isObject(variant, schemas)
      ? tagsOf(variant, discriminator, schemas).map((tag) => [tag, index] as const)
      : [];
  });
  const isKnown = variants.every((variant, index) => {
    return index === fallback || !isObject(variant, schemas) || places[index]?.length !== 0;
  });
  const byTag = new Map(places.flat());
  if (!isKnown || byTag.size === 0 || byTag.size < places.flat().length) return [];
  const found = { propertyName, variants: Object.fromEntries(byTag), ...(fallback >= 0 && { fallback }) };
  return [["discriminator", found]];
}

/** Whether a variant can be an object at all: beside those, there may be null. */
function isObject(variant: Schema, schemas: Schemas): boolean {
  return layersOf(variant, schemas).every(({ type = "object" }) => [type].flat().includes("object"));
}
