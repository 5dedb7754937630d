import { schemaReference } from "../document/references.ts";

/** Writes the variants of all discriminators as references, in place: openapi-typescript does not know their names. */
export function referByMapping(value: unknown, schemas: object): void {
  if (typeof value !== "object" || value === null) return;
  const mapping: unknown = Reflect.get(Object(Reflect.get(value, "discriminator")), "mapping");
  for (const [key, variant] of Object.entries(Object(mapping))) {
    if (typeof variant !== "string" || !Object.hasOwn(schemas, variant)) continue;
    Reflect.set(Object(mapping), key, schemaReference(variant));
  }
  for (const member of Object.values(value)) referByMapping(member, schemas);
}
