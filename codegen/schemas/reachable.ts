import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";
import { visitSubschemas } from "./subschemas.ts";

/** The names of all schemas that the given ones refer to, at any remove. */
export function reachable(schemas: ReadonlyMap<string, Schema>, roots: Schema[]): Set<string> {
  const found = new Set(roots.flatMap(referencesIn));
  for (const name of found) for (const other of referencesIn(schemas.get(name) ?? {})) found.add(other); // and so on
  return found;
}

/** The names that a schema refers to, itself or in what it holds. Schemas are never changed, only replaced. */
function referencesIn(schema: Schema): readonly string[] {
  const known = references.get(schema);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const visit = (inner: Schema): void => {
    const name = schemaName(inner.$ref);
    if (name !== undefined) names.add(name);
    visitSubschemas(inner, visit);
  };
  visit(schema);
  const all = [...names];
  references.set(schema, all);
  return all;
}

const references = new WeakMap<Schema, readonly string[]>();

/**
 * The names of all schemas that are of a kind, or hold or refer to one that is, in their order.
 * @param isOut schemas that count for nothing, with all that they hold
 */
export function leadingTo(
  schemas: ReadonlyMap<string, Schema>,
  isWanted: (schema: Schema) => boolean,
  isOut: (schema: Schema) => boolean = () => false,
): string[] {
  const referring = new Map<string, Set<string>>();
  const found = new Set<string>();
  for (const [name, schema] of schemas) {
    const visit = (inner: Schema): void => {
      if (isOut(inner)) return;
      if (inner.$ref !== undefined) addTo(referring, schemaName(inner.$ref) ?? "", name);
      if (!found.has(name) && isWanted(inner)) found.add(name);
      visitSubschemas(inner, visit);
    };
    visit(schema);
  }
  for (const name of found) for (const other of referring.get(name) ?? []) found.add(other); // and those in turn
  return [...schemas.keys()].filter((name) => found.has(name));
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
}
