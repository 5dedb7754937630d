import type { Schema } from "../document/document.ts";

/**
 * The schema with texts or numbers that it chooses among, each of which may be described, as the enum that they are: so are enums
 * written in OpenAPI 3.1. What their variants say of them goes into the description.
 */
export function withEnumOfConstants(schema: Schema): Schema {
  const keyword = schema.oneOf === undefined ? "anyOf" : "oneOf";
  const constants = schema[keyword]?.filter(isConstant) ?? [];
  if (constants.length < 2 || "enum" in schema || "const" in schema) return schema;
  const { [keyword]: variants = [], ...around } = schema;
  const described = { ...around, ...describe(schema, constants) };
  const values = [...new Set(constants.map((variant) => variant.const))];
  const others = variants.filter((variant) => !isConstant(variant));
  if (others.length === 0) return { ...described, enum: values };
  if (others.every(isNull)) return { ...described, enum: [...values, null] };
  return { ...described, [keyword]: [{ ...typeOf(values), enum: values }, ...others] };
}

function typeOf(values: readonly unknown[]): Schema {
  const [type, other] = new Set(values.map((value) => typeof value));
  return (type === "string" || type === "number") && other === undefined ? { type } : {};
}

/** A text or a number that stands alone, with nothing but words about it. */
function isConstant(variant: Schema): boolean {
  const { const: value } = variant;
  return (
    (typeof value === "string" || typeof value === "number") &&
    Object.keys(variant).every((keyword) => words.has(keyword))
  );
}

const words: ReadonlySet<string> = new Set(["const", "type", "title", "description", "deprecated"]);

function isNull(variant: Schema): boolean {
  return variant.type === "null" && Object.keys(variant).length === 1;
}

function describe({ description }: Schema, constants: readonly Schema[]): Pick<Schema, "description"> {
  const lines = constants.flatMap(({ const: value, title, description: said = title, deprecated }) => {
    const text = [deprecated === true ? "Deprecated." : "", typeof said === "string" ? said : ""].filter(Boolean);
    return text.length === 0 ? [] : [`- \`${String(value)}\`: ${text.join(" ").replace(/\s+/g, " ").trim()}`];
  });
  if (lines.length === 0) return {};
  const lead = typeof description === "string" && description.trim() !== "" ? [description] : [];
  return { description: [...lead, lines.join("\n")].join("\n\n") };
}
