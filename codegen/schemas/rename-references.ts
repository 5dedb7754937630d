import type { Schema } from "../document/document.ts";
import { schemaName, schemaReference } from "../document/references.ts";
import { mapSchemas } from "./subschemas.ts";

/** The schema with its references led to other names, variants included. */
export function renameReferences(schema: Schema, names: ReadonlyMap<string, string>): Schema {
  const renamed = mapSchemas(schema, (inner) => renameReferences(inner, names));
  const { $ref, discriminator } = renamed;
  if ($ref !== undefined) renamed.$ref = renameReference($ref, names);
  if (discriminator?.mapping === undefined) return renamed;
  const variants = Object.entries(discriminator.mapping);
  const mapping = Object.fromEntries(variants.map(([value, variant]) => [value, renameReference(variant, names)]));
  return { ...renamed, discriminator: { ...discriminator, mapping } };
}

function renameReference(reference: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(schemaName(reference) ?? "");
  return name === undefined ? reference : schemaReference(name);
}
