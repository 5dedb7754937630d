import type { Document, Schema } from "../document/document.ts";
import { isFileType } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import { withMappedChildren } from "../schemas/children-by-mapping.ts";
import { variantsOf } from "../schemas/variants.ts";
import { literal } from "../text/layout.ts";
import { isRequiredBy, layersOfSample, schemaAt, undeclaredMembers } from "./sample-layers.ts";
import { asVariant, inheritedTag, schemasOf } from "./sample-tags.ts";
import { numberSample, textSample } from "./scalar-sample.ts";

/** What a sample is for: a value has no members that go the other way alone, and files are in forms alone. */
export type SampleUse = "form" | "sent" | "received";

/** Stands for a file, of which there is no plain data. */
export const fileMark = "\0file";

/**
 * A value that a schema allows, with the members that it requires; undefined where it allows any.
 * @param onGap called where a member is required that cannot be given, since it would go on for ever
 */
export function sampleOf(schema: Schema, document: Document, use: SampleUse, onGap?: () => void): unknown {
  return sampleIn({ document, use, onGap, parents: [], layers: [], children: [] }, schema);
}

/** Data as a literal, and files as Blobs. */
export function emitSample(value: unknown): string {
  return literal(value).replaceAll(JSON.stringify(fileMark), 'new Blob(["text"])');
}

interface Context {
  readonly document: Document;
  readonly use: SampleUse;
  readonly onGap: (() => void) | undefined;
  /** The schemas that hold this one: one among them is a circle, and adds nothing. */
  readonly parents: readonly Schema[];
  /** All that hold for a value which this schema is a part of; empty where it is the whole. */
  readonly layers: readonly Schema[];
  /** Schemas that build on this one: which of its variants is meant is said already. */
  readonly children: readonly Schema[];
}

function sampleIn(context: Context, reference: Schema): unknown {
  if (typeof reference !== "object") return undefined; // `true`, or `false`
  const schema = schemaAt(reference, context.document);
  if (context.parents.includes(schema) || context.parents.length === deepest) return undefined;
  const settled = settledValue(schema);
  if (settled !== undefined) return settled;
  const isWhole = context.layers.length === 0;
  const layers = isWhole ? layersOfSample(schema, schemasOf(context.document)) : context.layers;
  const inner: Context = { ...context, parents: [...context.parents, schema], layers };
  const own = ownSample(schema, inner);
  const ofPart: Context = { ...inner, children: [...context.children, schema] };
  const parts = (schema.allOf ?? []).map((part) => sampleIn(ofPart, part));
  const samples = [own, ...parts, variantSample(withMappedChildren(schema, context.document), inner)];
  const objects = samples.filter((sample) => isObject(sample));
  if (objects.length === 0) return samples.find((sample) => sample !== undefined);
  const isParent = context.children.length > 0 || schema.discriminator !== undefined;
  const stated = isWhole ? undeclaredSample(inner) : {};
  const tag = isParent ? {} : inheritedTag(schema, context.document);
  return Object.fromEntries([stated, ...objects, tag].flatMap((members) => Object.entries(members)));
}

function undeclaredSample(context: Context): object {
  const members = undeclaredMembers(context.layers);
  return Object.fromEntries(members.map(([name, schema]) => [name, sampleIn(asWhole(context), schema) ?? {}]));
}

/** The context of a value inside another. */
function asWhole(context: Context): Context {
  return { ...context, layers: [], children: [] };
}

/** What lies further down no caller writes by hand. */
const deepest = 12;

/** The value that is left to a schema, or a sample that the document has of it. Those of objects are seldom whole. */
function settledValue({
  const: only,
  enum: values = [],
  example,
  examples,
  default: usual,
  ...schema
}: Schema): unknown {
  const allowed = only === undefined ? values.find((value) => value !== null) : only;
  if (allowed !== undefined) return allowed;
  const samples = [example, ...(Array.isArray(examples) ? examples : []), usual];
  return samples.find((value) => typeNames(schema).some((type) => value !== "" && scalars[type] === typeof value));
}

const scalars: Readonly<Record<string, string>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
};

function typeNames({ type = [] }: Schema): string[] {
  return [type].flat();
}

function ownSample(schema: Schema, context: Context): unknown {
  const types = typeNames(schema);
  switch (types.find((name) => name !== "null")) {
    case "string":
      return isFile(schema) && context.use === "form" ? fileMark : textSample(schema);
    case "integer":
    case "number":
      return numberSample(schema);
    case "boolean":
      return true;
    case "array":
      return arraySample(schema, context);
    case "object":
      return objectSample(schema, context);
    default:
      if (types.length > 0) return null;
      if (schema.properties !== undefined) return objectSample(schema, context);
      return schema.items === undefined ? undefined : arraySample(schema, context);
  }
}

function isFile({ format, contentMediaType, contentEncoding }: Schema): boolean {
  return format === "binary" || (contentMediaType !== undefined && !contentEncoding && isFileType(contentMediaType));
}

function arraySample({ items, prefixItems = [], minItems, uniqueItems }: Schema, context: Context): unknown[] {
  const inner = asWhole(context);
  const first = prefixItems.map((item) => sampleIn(inner, item) ?? "text");
  const count = Math.max(typeof minItems === "number" ? minItems : 0, 1) - first.length;
  const item = items === undefined || count < 1 ? undefined : sampleIn(inner, items);
  if (item === undefined || items === undefined) return first;
  const others = uniqueItems === true ? (schemaAt(items, context.document).enum ?? []) : [];
  const distinct = others.filter((value) => value !== null && value !== item);
  return [...first, item, ...Array.from({ length: count - 1 }, (_, index) => distinct[index] ?? item)];
}

function objectSample({ properties = {} }: Schema, context: Context): Record<string, unknown> {
  const { document, use, layers } = context;
  const members = Object.entries(properties).flatMap(([name, member]): [string, unknown][] => {
    const { readOnly, writeOnly } = { ...resolve(document, member), ...member };
    const isMissing = use === "received" ? writeOnly === true : readOnly === true;
    const isLeftOut = isMissing || !isRequiredBy(layers, name);
    const sample = isLeftOut ? undefined : memberSample(name, member, context);
    if (sample === undefined && !isLeftOut) context.onGap?.();
    return sample === undefined ? [] : [[name, sample]];
  });
  return Object.fromEntries(members);
}

/** Where a part says nothing of a member, another one may. */
function memberSample(name: string, member: Schema, context: Context): unknown {
  const others = context.layers.flatMap(({ properties = {} }) =>
    Object.hasOwn(properties, name) ? [properties[name]] : [],
  );
  for (const one of [member, ...others]) {
    const sample = one === undefined ? undefined : sampleIn(asWhole(context), one);
    if (sample !== undefined) return sample;
  }
  return anyValue(member);
}

/** Of a member that is required, whatever it is: mostly an object whose shape nobody has described. */
function anyValue(member: Schema): object | undefined {
  const isAny = typeof member === "object" && limiting.every((keyword) => !Object.hasOwn(member, keyword));
  return isAny ? {} : undefined;
}

const limiting = ["$ref", "type", "properties", "items", "allOf", "anyOf", "oneOf", "not"];

/** The first variant, with the value that tells it from the others. */
function variantSample(schema: Schema, context: Context): unknown {
  const { oneOf, anyOf, discriminator } = schema;
  if (variantsOf(schema).some((variant) => context.children.includes(resolve(context.document, variant)))) return {};
  let last: unknown = undefined;
  for (const variant of oneOf ?? anyOf ?? []) {
    const layers = [...context.layers, ...layersOfSample(variant, schemasOf(context.document))];
    const sample = sampleIn({ ...context, children: [], layers }, variant);
    if (sample === null) last = null; // better than nothing
    if (sample === undefined || sample === null) continue;
    return discriminator !== undefined && isObject(sample)
      ? asVariant(sample, variant, discriminator, context.document)
      : sample;
  }
  return last;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
