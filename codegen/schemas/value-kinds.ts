import type { Document, Schema } from "../document/document.ts";
import { resolve } from "../document/references.ts";

/** What a value is to those who write it into a path or a query. */
export type ValueKind = "scalar" | "array" | "object";

/** The kinds that the values of a schema can have, behind references and combinations; none where nothing is known. */
export function valueKinds(schema: Schema, document: Document): ReadonlySet<ValueKind> {
  return collectKinds(schema, document, []);
}

/** @param parents the schemas that hold this one: one among them is a circle, and says nothing new */
function collectKinds(reference: Schema, document: Document, parents: readonly Schema[]): ReadonlySet<ValueKind> {
  const schema = resolve(document, reference);
  if (parents.includes(schema)) return new Set();
  const own = ownKinds(schema);
  if (own.size > 0) return own;
  const kindsOf = (one: Schema): ReadonlySet<ValueKind> => collectKinds(one, document, [...parents, schema]);
  const variants = (schema.oneOf ?? schema.anyOf ?? []).map(kindsOf);
  if (variants.length > 0) return new Set(variants.flatMap((kinds) => [...kinds]));
  const [first = new Set<ValueKind>(), ...others] = (schema.allOf ?? []).map(kindsOf).filter(({ size }) => size > 0);
  return new Set([...first].filter((kind) => others.every((kinds) => kinds.has(kind))));
}

function ownKinds(schema: Schema): ReadonlySet<ValueKind> {
  const { type = [], enum: values = [], const: only } = schema;
  if (typeof type === "string" && type !== "null") return alone[kindOfType(type)]; // as most
  const types = [type].flat().filter((name) => name !== "null");
  if (types.length > 0) return new Set(types.map(kindOfType));
  if ("properties" in schema || "additionalProperties" in schema || "patternProperties" in schema) {
    return alone.object;
  }
  if ("items" in schema || "prefixItems" in schema) return alone.array;
  const known = [...values, only].filter((value) => value !== undefined && value !== null);
  return new Set(known.map((value) => (Array.isArray(value) ? "array" : kindOfType(typeof value))));
}

const alone: Readonly<Record<ValueKind, ReadonlySet<ValueKind>>> = {
  scalar: new Set(["scalar"]),
  array: new Set(["array"]),
  object: new Set(["object"]),
};

function kindOfType(name: string): ValueKind {
  return name === "array" || name === "object" ? name : "scalar";
}

/** Whether an object's members are known, and scalars all of them. */
export function isFlat(reference: Schema, document: Document): boolean {
  const { properties, additionalProperties, patternProperties } = resolve(document, reference);
  if (properties === undefined || patternProperties !== undefined) return false;
  const others = typeof additionalProperties === "object" ? [additionalProperties] : [];
  return (
    additionalProperties !== true &&
    [...Object.values(properties), ...others].every((member) => {
      const kinds = valueKinds(member, document);
      return kinds.has("scalar") && kinds.size === 1;
    })
  );
}
