import type { Discriminator, Schema } from "../document/document.ts";
import { schemaName, schemaReference } from "../document/references.ts";
import { mapSchemas } from "./subschemas.ts";

/** The schema with its references led to other names, variants included. */
export function renameReferences(schema: Schema, names: ReadonlyMap<string, string>): Schema {
  const rename = (one: Schema): Schema => {
    const inner = mapSchemas(one, rename);
    const { $ref, discriminator } = inner;
    const reference = $ref === undefined ? undefined : renameReference($ref, names);
    const renamed = reference === undefined || reference === $ref ? inner : { ...inner, $ref: reference };
    return discriminator === undefined ? renamed : { ...renamed, discriminator: renameVariants(discriminator, names) };
  };
  return rename(schema);
}

function renameVariants(discriminator: Discriminator, names: ReadonlyMap<string, string>): Discriminator {
  const { mapping, defaultMapping } = discriminator;
  const variants = Object.entries(mapping ?? {}).map(([value, variant]) => [value, renameReference(variant, names)]);
  return {
    ...discriminator,
    ...(mapping !== undefined && { mapping: Object.fromEntries(variants) }),
    ...(defaultMapping !== undefined && { defaultMapping: renameReference(defaultMapping, names) }),
  };
}

function renameReference(reference: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(schemaName(reference) ?? "");
  return name === undefined ? reference : schemaReference(name);
}
