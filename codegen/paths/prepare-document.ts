import { schemaReference } from "../document/references.ts";
import { itemRole, roleOf } from "../load/roles.ts";
import type { Role } from "../load/roles.ts";

/**
 * Puts a document, in place, as openapi-typescript takes it: variants of discriminators as references, since it does not know
 * their names; no samples, since it looks for references in them; and no `required: true`, of which it wants a list.
 */
export function prepareDocument(document: object, schemas: object): void {
  prepare(document, "other", schemas);
}

function prepare(value: unknown, role: Role, schemas: object): void {
  if (typeof value !== "object" || value === null || role === "opaque") return;
  if (role === "schema") prepareSchema(value, schemas);
  for (const [key, member] of Object.entries(value)) {
    prepare(member, Array.isArray(value) ? itemRole(role) : roleOf(key, role), schemas);
  }
}

function prepareSchema(schema: object, schemas: object): void {
  if (typeof Reflect.get(schema, "required") === "boolean") Reflect.deleteProperty(schema, "required");
  for (const keyword of ["example", "examples", "default"]) {
    if (typeof Reflect.get(schema, keyword) === "object") Reflect.deleteProperty(schema, keyword);
  }
  const mapping: unknown = Reflect.get(Object(Reflect.get(schema, "discriminator")), "mapping");
  for (const [key, variant] of Object.entries(Object(mapping))) {
    if (typeof variant !== "string" || !Object.hasOwn(schemas, variant)) continue;
    Reflect.set(Object(mapping), key, schemaReference(variant));
  }
}
