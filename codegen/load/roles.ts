/** What a value in a document is, as far as that decides how references in it are read. */
export type Role = "schema" | "schemas" | "map" | "other" | "opaque";

/** What a member of a value is. */
export function roleOf(key: string, holder: Role): Role {
  switch (holder) {
    case "schemas":
      return "schema";
    case "map":
      return "other";
    case "schema":
      if (schemaKeywords.has(key)) return "schema";
      return schemaMaps.has(key) ? "schemas" : "opaque";
    case "other":
      if (key === "schema" || key === "itemSchema") return "schema";
      if (key === "schemas") return "schemas";
      if (key === "example" || key === "examples" || key.startsWith("x-")) return "opaque";
      return maps.has(key) ? "map" : "other";
    case "opaque":
      return "opaque";
  }
}

/** What an item of a list is: a list of parameters has what a map of them has. */
export function itemRole(role: Role): Role {
  return role === "map" ? "other" : role;
}

const schemaKeywords = new Set(
  (
    "items additionalProperties unevaluatedProperties unevaluatedItems not if then else contains propertyNames " +
    "contentSchema allOf anyOf oneOf prefixItems"
  ).split(" "),
);
const schemaMaps = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
const maps = new Set(
  (
    "paths webhooks responses parameters requestBodies headers securitySchemes links callbacks pathItems content " +
    "encoding variables mediaTypes additionalOperations"
  ).split(" "),
);
