import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";
import type { Schemas } from "./layers.ts";
import { variantsOf } from "./variants.ts";

/** The names of schemas whose members stand beside keys of a pattern, where one of those named combines or chooses both. */
export function findBesidePatterns(names: Iterable<string>, schemas: Schemas): Set<string> {
  const beside = new Set<string>();
  for (const name of names) {
    const parts = findParts(schemas.get(name) ?? {}, schemas);
    if (parts.some(({ patternProperties }) => patternProperties !== undefined))
      for (const { $ref } of parts) beside.add(schemaName($ref) ?? "");
  }
  return beside;
}

/** A schema and all that it combines or chooses from, at any remove, with the references to them. */
function findParts(schema: Schema, schemas: Schemas): Schema[] {
  const found = new Set<Schema>();
  const visit = (part: Schema): void => {
    if (found.has(part)) return;
    found.add(part);
    const target = schemas.get(schemaName(part.$ref) ?? "");
    if (target !== undefined) visit(target);
    for (const inner of [...(part.allOf ?? []), ...variantsOf(part)]) visit(inner);
  };
  visit(schema);
  return [...found];
}
