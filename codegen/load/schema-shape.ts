import { spellOut } from "../document/boolean-schema.ts";
import { schemaReference, variantName } from "../document/references.ts";
import type { Corrections, Path } from "./corrections.ts";
import { readReference } from "./reference-shape.ts";
import { readPatterns } from "./schema-pattern.ts";
import { readType } from "./schema-type.ts";
import { readValues } from "./schema-values.ts";
import { anything, describe, either, flag, isObject, listOf, mapOf, misfit, object, since32, text } from "./shape.ts";
import type { Shape } from "./shape.ts";

/**
 * A schema. `true` and `false` are spelled as objects, which may be referred to like any other. What is none is read as the
 * one that is meant: a list as its only item, a word as its type.
 */
export const schema: Shape = (value, path, corrections) => {
  if (typeof value === "boolean") return spellOut(value);
  if (isObject(value)) return readSchema(value, path, corrections);
  const meant = schemaMeant(value);
  corrections.add(path, `must be a schema; it is ${describe(value)}`, meant);
  const isOnlyItem = Array.isArray(value) && value[0] === meant;
  return readSchema(meant, isOnlyItem ? { parent: path, key: "0" } : path, corrections);
};

function schemaMeant(value: unknown): Record<string, unknown> {
  if (typeof value === "string") return value.includes("#/") ? { $ref: value } : { type: value };
  if (!Array.isArray(value)) return {};
  const [first = {}, ...others] = value.filter(isObject);
  return others.length > 0 ? { anyOf: [first, ...others] } : first;
}

function readSchema(holder: Record<string, unknown>, path: Path | undefined, corrections: Corrections): unknown {
  readDynamicReference(holder);
  const target = Object.hasOwn(holder, "$ref") ? readReference(holder, path, corrections, {}) : holder;
  if (target !== holder) delete holder["$ref"]; // what stands beside the reference still holds
  readType(holder, path, corrections);
  readValues(holder, path, corrections);
  readPatterns(holder, path, corrections);
  if (typeof holder["discriminator"] === "string") readSwaggerDiscriminator(holder, path, corrections);
  return schemaObject(holder, path, corrections);
}

/** Only what has a dynamic anchor is found dynamically: a pointer leads to one schema, as that of a `$ref` does. */
function readDynamicReference(holder: Record<string, unknown>): void {
  const { $dynamicRef: reference, $ref } = holder;
  if (typeof reference !== "string" || !reference.startsWith("#/") || $ref !== undefined) return;
  holder["$ref"] = reference;
  delete holder["$dynamicRef"];
}

/** Swagger 2.0 has the name of the property alone. */
function readSwaggerDiscriminator(
  holder: Record<string, unknown>,
  path: Path | undefined,
  corrections: Corrections,
): void {
  const { discriminator } = holder;
  const corrected = { propertyName: discriminator };
  holder["discriminator"] = misfit(
    "an object",
    discriminator,
    corrected,
    { parent: path, key: "discriminator" },
    corrections,
  );
}

const schemas = listOf(schema);

const someSchemas: Shape = (value, path, corrections) => {
  if (!Array.isArray(value) || value.length > 0) return schemas(value, path, corrections);
  corrections.add(path, "lists no schema", undefined);
  return undefined;
};

const names = either(areTexts, anything, listOf(text));

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** In early drafts of JSON Schema, a member said of itself that it is required. */
const required: Shape = (value, path, corrections) =>
  typeof value === "boolean" ? misfit("a list", value, undefined, path, corrections) : names(value, path, corrections);

/** Of what may follow beside what is named, `false` says that nothing does. */
const rest: Shape = either((value) => typeof value === "boolean", anything, schema);

const schemaObject = object(() => ({
  description: text,
  enum: either(Array.isArray, anything, listOf(anything)),
  required,
  nullable: flag,
  pattern: text,
  properties: mapOf(schema),
  patternProperties: mapOf(schema),
  additionalProperties: rest,
  unevaluatedProperties: rest,
  dependentSchemas: mapOf(schema),
  items: either(Array.isArray, schemas, rest),
  prefixItems: schemas,
  unevaluatedItems: rest,
  contains: schema,
  contentSchema: schema,
  propertyNames: schema,
  not: schema,
  if: schema,
  then: schema,
  else: schema,
  allOf: someSchemas,
  anyOf: someSchemas,
  oneOf: someSchemas,
  $defs: mapOf(schema),
  discriminator: object(
    () => ({ propertyName: text, mapping: mapOf(mappedVariant), defaultMapping: since32(mappedVariant) }),
    ["propertyName"],
  ),
  ...Object.fromEntries(keywords.map((keyword): [string, Shape] => [keyword, anything])),
}));

/** The name of a schema, or a reference to one. */
const mappedVariant: Shape = (value, path, corrections) => {
  const variant = text(value, path, corrections);
  if (typeof variant !== "string") return undefined;
  const reference = variant.includes("#") ? variant : schemaReference(variantName(variant));
  const fault = corrections.references.check(reference);
  if (fault === undefined) return variant;
  const meant = fault.meant ?? sameInOtherCase(reference, fault.near);
  corrections.add(path, `is ${variant}, which is no schema`, meant);
  return meant;
};

function sameInOtherCase(reference: string, near: string | undefined): string | undefined {
  return near?.toLowerCase() === reference.toLowerCase() ? near : undefined;
}

/** Those whose values codegen takes as they are. */
const keywords = (
  "$ref $id $schema $anchor $dynamicAnchor $dynamicRef $recursiveAnchor $recursiveRef $vocabulary $comment id " +
  "definitions dependencies type const default title format examples example deprecated readOnly writeOnly " +
  "multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength maxItems minItems " +
  "additionalItems uniqueItems maxContains minContains maxProperties minProperties dependentRequired contentEncoding " +
  "contentMediaType xml externalDocs"
).split(" ");
