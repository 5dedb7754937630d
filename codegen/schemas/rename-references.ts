import type { Schema } from "../document/document.ts";
import { schemaName, schemaReference } from "../document/references.ts";
import { mapSchemas } from "./subschemas.ts";

/** The schema with its references led to other names, variants included. */
export function renameReferences(schema: Schema, names: ReadonlyMap<string, string>): Schema {
  const inner = mapSchemas(schema, (one) => renameReferences(one, names));
  const { $ref, discriminator } = inner;
  const reference = $ref === undefined ? undefined : renameReference($ref, names);
  const renamed = reference === undefined || reference === $ref ? inner : { ...inner, $ref: reference };
  if (discriminator?.mapping === undefined) return renamed;
  const variants = Object.entries(discriminator.mapping);
  const mapping = Object.fromEntries(variants.map(([value, variant]) => [value, renameReference(variant, names)]));
  return { ...renamed, discriminator: { ...discriminator, mapping } };
}

function renameReference(reference: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(schemaName(reference) ?? "");
  return name === undefined ? reference : schemaReference(name);
}
