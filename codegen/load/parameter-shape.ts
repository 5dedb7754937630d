import { isReference } from "../document/references.ts";
import { suggest } from "../document/suggest.ts";
import { content } from "./content-shape.ts";
import { examples } from "./example-shape.ts";
import type { Corrections, Path } from "./corrections.ts";
import { orReference } from "./reference-shape.ts";
import { schema } from "./schema-shape.ts";
import { anything, flag, isObject, listOf, object, text } from "./shape.ts";
import type { Shape } from "./shape.ts";
import { isSwaggerBody } from "./swagger-body.ts";

const locations = ["query", "querystring", "header", "path", "cookie"];

export function isLocation(value: unknown): boolean {
  return typeof value === "string" && locations.includes(value);
}

/** A misspelt location is read as the near one. Any other is for those to correct who see the whole operation. */
const location: Shape = (value, path, corrections) => {
  if (value === "querystring") corrections.addEarly(path);
  if (isLocation(value) || typeof value !== "string") return value;
  const word = value.trim().toLowerCase();
  const near = locations.includes(word) ? word : suggest(word, locations);
  if (near === "" || isSwaggerBody(value)) return value;
  corrections.add(path, `is ${JSON.stringify(value)}, which is no location of a parameter`, near);
  return near;
};

/** Of a cookie, the style that is called so is of OpenAPI 3.2. */
const style: Shape = (value, path, corrections) => {
  if (value === "cookie") corrections.addEarly(path);
  return value;
};

const parameterObject = object(
  () => ({
    name: text,
    in: location,
    description: text,
    required: flag,
    deprecated: flag,
    schema,
    content,
    style,
    examples,
    ...Object.fromEntries(["allowEmptyValue", "explode", "allowReserved", "example"].map((name) => [name, anything])),
  }),
  ["name"],
);

export const parameter: Shape = orReference((value, path, corrections) => {
  if (isObject(value)) readSwaggerType(value, path, corrections);
  return parameterObject(value, path, corrections);
});

/** What is none holds its place, since others may be referred to by theirs, until the whole operation is seen. */
export const parameters: Shape = listOf((value, path, corrections) => {
  const read = parameter(value, path, corrections);
  return read ?? (isObject(value) && !isReference(value) ? value : {});
});

/** In Swagger 2.0, a parameter was its own schema. */
function readSwaggerType(holder: Record<string, unknown>, path: Path | undefined, corrections: Corrections): void {
  if (!Object.hasOwn(holder, "type") || Object.hasOwn(holder, "schema") || Object.hasOwn(holder, "content")) return;
  const members = schemaMembers.filter((name) => Object.hasOwn(holder, name));
  const corrected = Object.fromEntries(members.map((name) => [name, holder[name]]));
  corrections.add(
    { parent: path, key: "schema" },
    "is missing, but its members are in the parameter itself",
    corrected,
  );
  holder["schema"] = corrected;
}

const schemaMembers = ["type", "format", "items", "enum", "default", "minimum", "maximum", "pattern"];
