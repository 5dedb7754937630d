import type { Document, Schema } from "../document/document.ts";
import { resolve } from "../document/references.ts";
import { isSchema } from "../schemas/subschemas.ts";

/** A schema with all that may hold for the same value: what it refers to, its parts, its variants, at any remove. */
export function inPlace(schema: Schema, document: Document): Schema[] {
  const found = new Set<Schema>();
  const visit = (one: Schema | undefined): void => {
    if (!isSchema(one) || found.has(one)) return;
    found.add(one);
    if (one.$ref !== undefined) visit(resolve<Schema>(document, { $ref: one.$ref }));
    for (const inner of [one.allOf, one.anyOf, one.oneOf].flatMap((list) => list ?? [])) visit(inner);
  };
  visit(schema);
  return [...found];
}

/** A free-form parameter as a part of the query, which holds the other parameters as well. */
export function asPart(schema: Schema, document: Document): Schema {
  const { additionalProperties, allOf, ...others } = resolve<Schema>(document, schema);
  return {
    ...others,
    ...(additionalProperties !== false && additionalProperties !== undefined && { additionalProperties }),
    ...(allOf !== undefined && { allOf: allOf.map((part) => asPart(part, document)) }),
  };
}

/**
 * Whether a value has no members but those that its schema lists. OpenAPI leaves objects open; who calls an API by hand
 * has misspelt what is not listed.
 */
export function listsItsMembers(schema: Schema, document: Document): boolean {
  const layers = inPlace(schema, document);
  const holders = layers.filter((layer) => layer.properties !== undefined);
  // What is closed itself need not be closed once more.
  return holders.some((layer) => layer.additionalProperties !== false) && !layers.some(isOpen);
}

function isOpen(layer: Schema): boolean {
  const { additionalProperties = false, unevaluatedProperties = false, type = "object" } = layer;
  if (additionalProperties !== false || unevaluatedProperties !== false) return true;
  return [type].flat().includes("object") && !saysMore.some((keyword) => keyword in layer);
}

const saysMore = ["$ref", "allOf", "anyOf", "oneOf", "properties", "patternProperties", "enum", "const", "required"];

/** The schema of what a list holds: of a bare array, or of that under a name, `data` or `paging.items`. */
export function itemSchema(schema: Schema, items: string | undefined, document: Document): Schema | undefined {
  const layers = inPlace(schema, document);
  const list = layers.find((layer) => layer.items !== undefined);
  if (items === undefined || list?.items !== undefined) return list?.items;
  const [first = "", ...rest] = items.split(".");
  const member = layers.find(({ properties = {} }) => Object.hasOwn(properties, first))?.properties?.[first];
  return member && itemSchema(member, rest.length === 0 ? undefined : rest.join("."), document);
}
