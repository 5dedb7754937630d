import { isSample } from "../document/document.ts";
import type { Schema } from "../document/document.ts";
import { withNullVariants } from "../schemas/null-variants.ts";

/** A schema in the words of JSON Schema 2020-12 alone, without its sub-schemas changed. */
export function plainSchema(schema: Schema): Schema {
  const known = Object.entries(withNullVariants(schema)).filter(([keyword]) => !isForeign(keyword));
  return withNull(schema.nullable === true, withExclusiveBounds(Object.fromEntries(known)));
}

/** What is no word of JSON Schema, or says where a schema is rather than what it allows. */
function isForeign(keyword: string): boolean {
  return isSample(keyword) || foreign.has(keyword);
}

const foreign = new Set(
  (
    "discriminator externalDocs xml nullable readOnly writeOnly definitions $defs " +
    "$id id $schema $anchor $dynamicRef $dynamicAnchor $comment"
  ).split(" "),
);

/** `exclusiveMinimum: true` of OpenAPI 3.0. */
function withExclusiveBounds(schema: Schema): Schema {
  const bounds = (["minimum", "maximum"] as const).map((bound) => {
    const exclusive = bound === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
    if (typeof schema[exclusive] !== "boolean") return {};
    return schema[exclusive] ? { [exclusive]: schema[bound], [bound]: undefined } : { [exclusive]: undefined };
  });
  const changed: [string, unknown][] = Object.entries(Object.assign({}, schema, ...bounds));
  return Object.fromEntries(changed.filter(([, value]) => value !== undefined));
}

/** `nullable: true` of OpenAPI 3.0. */
function withNull(isNullable: boolean, schema: Schema): Schema {
  if (!isNullable) return schema;
  if (Array.isArray(schema.enum))
    return { ...schema, ...typeWithNull(schema), enum: [...new Set([...schema.enum, null])] };
  if (schema.type !== undefined) return { ...schema, ...typeWithNull(schema) };
  return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: "null" }] };
}

function typeWithNull({ type }: Schema): Schema {
  return type === undefined ? {} : { type: [...new Set([type, "null"].flat())] };
}
