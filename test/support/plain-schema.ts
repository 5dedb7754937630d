import type { AnySchema, JSONSchema } from "../../src/validate/schema.ts";

/** A schema as other libraries read it: what its references lead to is in its `$defs`. */
export function toPlainSchema(schema: AnySchema): object | boolean {
  const names = new Map<JSONSchema, string>();
  const definitions: Record<string, unknown> = {};
  const plain = convert(schema);
  return names.size === 0 ? Object(plain) : { ...Object(plain), $defs: definitions };

  function convert(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([keyword, inner]) => [keyword, convertKeyword(keyword, inner)]),
    );
  }

  function convertKeyword(keyword: string, value: unknown): unknown {
    if (keyword === "discriminator") return undefined;
    return keyword === "$ref" && typeof value === "function" ? refer(value().schema) : convert(value);
  }

  function refer(target: JSONSchema): string {
    const name = names.get(target) ?? `schema${names.size}`;
    if (!names.has(target)) {
      names.set(target, name);
      definitions[name] = convert(target);
    }
    return `#/$defs/${name}`;
  }
}
