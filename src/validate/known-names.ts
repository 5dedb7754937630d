import type { AnySchema, JSONSchema } from "./schema.ts";

/** The names of all members that a schema knows, in any of its parts. */
export function knownNames(
  schema: AnySchema,
  names: Set<string> = new Set(),
  visited: Set<JSONSchema> = new Set(),
): Set<string> {
  if (typeof schema === "boolean" || visited.has(schema)) return names;
  visited.add(schema);
  for (const name of Object.keys(schema.properties ?? {})) names.add(name);
  const { $ref, allOf = [], anyOf = [], oneOf = [], then = true, else: otherwise = true } = schema;
  const parts = [...allOf, ...anyOf, ...oneOf, then, otherwise, $ref?.().schema ?? true];
  for (const part of parts) knownNames(part, names, visited);
  return names;
}
