import type { Document, Schema } from "../document/document.ts";
import { resolve } from "../document/references.ts";

/** The members of an object behind references and combinations, by name; of several declarations the first. */
export function memberSchemas(schema: Schema, document: Document): ReadonlyMap<string, Schema> {
  return new Map([...collectMembers(schema, document, [])].toReversed());
}

/** @param parents the schemas that hold this one: one among them is a circle, and says nothing new */
function* collectMembers(
  reference: Schema,
  document: Document,
  parents: readonly Schema[],
): Generator<[name: string, member: Schema]> {
  const schema = resolve(document, reference);
  if (parents.includes(schema)) return;
  yield* Object.entries(schema.properties ?? {});
  for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
    yield* collectMembers(part, document, [...parents, schema]);
  }
}
