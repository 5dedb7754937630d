import { follow, isJSONSchema } from "../description/definitions-for.ts";
import type { JSONSchema } from "../description/operation.ts";
import { looksLikeTime } from "./looks-like-time.ts";

/**
 * Whether a value certainly meets a schema. Most do, and this finds it out in a thousandth of the time that a validator
 * takes to load and to compile the schema. Where a keyword is not known here, it is not certain.
 */
export function isSurelyValid(schema: JSONSchema, root: JSONSchema, value: unknown): boolean {
  return Object.keys(schema).every((keyword) => {
    if (saysNothing.has(keyword)) return true;
    const isMet = keywords[keyword];
    return isMet !== undefined && isMet(schema, root, value);
  });
}

const saysNothing = new Set(["$defs", "default", "deprecated", "description", "title", "x-form", "x-labels", "x-list"]);

type Keyword = (schema: JSONSchema, root: JSONSchema, value: unknown) => boolean;

const keywords: Readonly<Record<string, Keyword>> = {
  $ref: (schema, root, value) => {
    const target = follow(schema, root);
    return target !== schema && isSurelyValid(target, root, value);
  },
  type: ({ type }, _, value) => [type].flat().some((name) => isOfType(value, name)),
  enum: (schema, _, value) => [schema["enum"]].flat().includes(value),
  const: (schema, _, value) => schema["const"] === value,
  format: ({ format }, _, value) => format !== "date-time" || typeof value !== "string" || looksLikeTime(value),
  minimum: ({ minimum }, _, value) => typeof value !== "number" || value >= Number(minimum),
  maximum: ({ maximum }, _, value) => typeof value !== "number" || value <= Number(maximum),
  minLength: ({ minLength }, _, value) => typeof value !== "string" || [...value].length >= Number(minLength),
  maxLength: ({ maxLength }, _, value) => typeof value !== "string" || [...value].length <= Number(maxLength),
  pattern: ({ pattern }, _, value) => typeof value !== "string" || new RegExp(String(pattern)).test(value),
  minItems: ({ minItems }, _, value) => !Array.isArray(value) || value.length >= Number(minItems),
  maxItems: ({ maxItems }, _, value) => !Array.isArray(value) || value.length <= Number(maxItems),
  items: ({ items }, root, value) => !Array.isArray(value) || value.every((item) => isMetBy(items, root, item)),
  allOf: (schema, root, value) => listOf(schema["allOf"]).every((part) => isMetBy(part, root, value)),
  anyOf: (schema, root, value) => listOf(schema["anyOf"]).some((part) => isMetBy(part, root, value)),
  required: ({ required }, _, value) =>
    !isObject(value) || listOf(required).every((name) => Object.hasOwn(value, String(name))),
  properties: (schema, root, value) => {
    return namesIn(value).every(
      (name) => !declares(schema, name) || isMetBy(propertiesOf(schema)[name], root, memberOf(value, name)),
    );
  },
  patternProperties: (schema, root, value) => {
    const patterns = Object.entries(Object(schema["patternProperties"]));
    return namesIn(value).every((name) =>
      patterns.every(
        ([pattern, member]) => !new RegExp(pattern).test(name) || isMetBy(member, root, memberOf(value, name)),
      ),
    );
  },
  additionalProperties: (schema, root, value) => {
    const others = namesIn(value).filter((name) => !isNamed(schema, name));
    return others.every((name) => isMetBy(schema["additionalProperties"], root, memberOf(value, name)));
  },
  unevaluatedProperties: (schema, root, value) => {
    const layers = layersThatHold(schema, root);
    return namesIn(value).every((name) =>
      layers.some((layer) => isNamed(layer, name) || "additionalProperties" in layer),
    );
  },
};

/** `true` and `false` are schemas as well. */
function isMetBy(schema: unknown, root: JSONSchema, value: unknown): boolean {
  return isJSONSchema(schema) ? isSurelyValid(schema, root, value) : schema === true;
}

/** A schema, and what holds whenever it does: no variants. */
function layersThatHold(schema: JSONSchema, root: JSONSchema): JSONSchema[] {
  const target = follow(schema, root);
  const parts = listOf(schema["allOf"]).filter(isJSONSchema);
  return [schema, ...(target === schema ? [] : [target]), ...parts].flatMap((layer) =>
    layer === schema ? [layer] : layersThatHold(layer, root),
  );
}

function isNamed(schema: JSONSchema, name: string): boolean {
  const patterns = Object.keys(Object(schema["patternProperties"]));
  return declares(schema, name) || patterns.some((pattern) => new RegExp(pattern).test(name));
}

function declares(schema: JSONSchema, name: string): boolean {
  return Object.hasOwn(propertiesOf(schema), name);
}

function propertiesOf({ properties }: JSONSchema): Readonly<Record<string, unknown>> {
  return Object(properties);
}

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function namesIn(value: unknown): string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function memberOf(value: unknown, name: string): unknown {
  return Reflect.get(Object(value), name);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
