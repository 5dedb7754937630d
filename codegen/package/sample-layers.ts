import type { Document, Schema } from "../document/document.ts";
import { readPointer } from "../document/json-pointer.ts";
import { declaredIn, layersOf } from "../schemas/layers.ts";
import type { Schemas } from "../schemas/layers.ts";
import { variantsOf } from "../schemas/variants.ts";

/** What a reference leads to; where something stands beside it that counts, as since OpenAPI 3.1, both as parts. */
export function schemaAt(reference: Schema, document: Document): Schema {
  const { $ref } = reference;
  if ($ref === undefined) return reference;
  const isAlone = document.openapi.startsWith("3.0") || Object.keys(reference).every((keyword) => silent.has(keyword));
  return isAlone ? schemaAt(readPointer(document, $ref) as Schema, document) : asParts(reference);
}

const silent: ReadonlySet<string> = new Set(["$ref", "description", "title", "deprecated", "readOnly", "writeOnly"]);

/** The same object for the same schema: by that, circles are found. */
function asParts(schema: Schema): Schema {
  const { $ref = "", allOf = [], ...beside } = schema;
  const known = combined.get(schema) ?? { ...beside, allOf: [{ $ref }, ...allOf] };
  combined.set(schema, known);
  return known;
}

const combined = new WeakMap<Schema, Schema>();

/** All that holds for a value: a schema and its parts, and the first variant of each that is a choice. */
export function layersOfSample(schema: Schema, schemas: Schemas): Schema[] {
  return layersOf(schema, schemas).flatMap((layer) => {
    const [first] = variantsOf(layer).filter(({ type }) => type !== "null");
    return first === undefined ? [layer] : [layer, ...layersOf(first, schemas)];
  });
}

export function isRequiredBy(layers: readonly Schema[], name: string): boolean {
  return layers.some(({ required }) => Array.isArray(required) && required.includes(name));
}

/** The members that are required and that nobody declares, with the schema of a map that they would be in. */
export function undeclaredMembers(layers: readonly Schema[]): [name: string, schema: Schema][] {
  const names = new Set(layers.flatMap(({ required }) => (Array.isArray(required) ? required : [])));
  const rest = layers.map(({ additionalProperties }) => additionalProperties).find((one) => typeof one === "object");
  return [...names].flatMap((name): [string, Schema][] =>
    declaredIn(layers, name) === undefined ? [[name, rest ?? {}]] : [],
  );
}
