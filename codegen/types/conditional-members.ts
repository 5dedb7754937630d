import type { Schema } from "../document/document.ts";
import { declaredIn, layersOf } from "../schemas/layers.ts";
import type { Schemas } from "../schemas/layers.ts";
import { isSchema } from "../schemas/subschemas.ts";

/**
 * The members that an object has only where a condition holds, `if` this or with that member, each with the schemas that
 * it may have. No type can say when: they may be missing.
 * @param scope the schemas that hold as well, around a part of a combination: what they declare needs no condition
 */
export function conditionalMembers(schema: Schema, scope: readonly Schema[], schemas: Schemas): Map<string, Schema[]> {
  const found = new Map<string, Schema[]>();
  const branches = [schema, ...(schema.allOf ?? [])].flatMap(branchesOf);
  if (branches.length === 0) return found;
  const known = [schema, ...scope].flatMap((one) => layersOf(one, schemas));
  // A branch may hold further conditions, such as an `else` that has an `if`.
  for (const branch of branches) {
    for (const layer of layersOf(branch, schemas)) {
      branches.push(...branchesOf(layer).filter((one) => !branches.includes(one)));
      for (const [name, member] of Object.entries(layer.properties ?? {})) {
        if (declaredIn(known, name) === undefined) found.set(name, [...(found.get(name) ?? []), member]);
      }
    }
  }
  return found;
}

function branchesOf(schema: Schema): Schema[] {
  const { dependentSchemas } = schema;
  return [
    schema["then"],
    schema["else"],
    ...(isSchema(dependentSchemas) ? Object.values(dependentSchemas) : []),
  ].filter(isSchema);
}
