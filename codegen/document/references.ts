import type { Document, Reference } from "./document.ts";
import { decodePointer, encodePointer, readPointer } from "./json-pointer.ts";

/** Follows references until there is none. That each of them leads somewhere was checked on loading. */
export function resolve<T extends object>(document: Document, value: T | Reference): T {
  let target: T | Reference = value;
  while (isReference(target)) target = readPointer(document, target.$ref) as T | Reference;
  return target;
}

/** What a reference leads to, with the description that stands beside it, as counts since OpenAPI 3.1. */
export function resolveDescribed<T extends { description?: string }>(document: Document, value: T | Reference): T {
  const target = resolve(document, value);
  if (!isReference(value) || typeof value.description !== "string" || document.openapi.startsWith("3.0")) return target;
  return { ...target, description: value.description };
}

export function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
}

/** The name of the schema a reference points to, or undefined when it points elsewhere. */
export function schemaName(reference: string | undefined): string | undefined {
  if (reference?.startsWith(schemas) !== true) return undefined;
  const name = reference.slice(schemas.length);
  return name === "" || name.includes("/") ? undefined : decodePointer(name);
}

const schemas = "#/components/schemas/";

/** Whether a reference leads to a definition in a schema: `#/components/schemas/Tree/$defs/Node`. */
export function isDefinition(reference: string): boolean {
  return /^#\/.+\/(\$defs|definitions)\/[^/]+$/.test(reference);
}

/** The name of the schema that a discriminator gives by name or by reference; of a definition its reference. */
export function variantName(variant: string): string {
  return schemaName(variant) ?? (isDefinition(variant) ? variant : variant.replace(/^.*\//, ""));
}

export function schemaReference(name: string): string {
  return schemas + encodePointer(name);
}
