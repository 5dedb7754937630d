import type { Document, Schema } from "../document/document.ts";
import { isReference, resolve } from "../document/references.ts";

type Named = [name: string, schema: Schema];

/** Finds the names of the schemas that build on a given one by `allOf`, at any remove. */
export function findDescendants(document: Document): (schema: Schema) => Set<string> {
  const children = new Map<Schema, Named[]>();
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    for (const one of (schema.allOf ?? []).filter(isReference)) {
      const parent = resolve<Schema>(document, one);
      children.set(parent, [...(children.get(parent) ?? []), [name, schema]]);
    }
  }
  return (schema) => {
    const found = new Set<string>();
    const visit = (parent: Schema): void => {
      for (const [name, child] of children.get(parent) ?? []) {
        if (found.has(name)) continue;
        found.add(name);
        visit(child);
      }
    };
    visit(schema);
    return found;
  };
}
