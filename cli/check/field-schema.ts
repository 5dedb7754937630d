import type { FieldDefinition } from "lightfield-wootiv/lightfield";
import type { JSONSchema } from "../description/operation.ts";

/** Of the definition of a field, what its values depend on. */
export type KnownField = Pick<FieldDefinition, "valueType" | "readOnly" | "typeConfiguration">;

/**
 * What a workspace takes for a field, as far as that is certain: types and options. How a telephone number or a time may
 * be written, the API knows best.
 *
 * @param usual what the document takes for a field of any name
 */
export function fieldSchema(field: KnownField, usual: JSONSchema): JSONSchema {
  const { valueType, readOnly, typeConfiguration } = field;
  if (readOnly === true) return refused("is read-only: leave it out");
  const { multipleValues, options = [] } = typeConfiguration;
  switch (valueType) {
    case "NUMBER":
    case "CURRENCY":
      return { type: ["number", "null"] };
    case "CHECKBOX":
      return { type: ["boolean", "null"] };
    case "TEXT":
    case "MARKDOWN":
    case "HTML":
    case "SOCIAL_HANDLE":
      return { type: ["string", "null"] };
    case "DATETIME":
      return { type: ["string", "null"], format: "date-time" };
    case "EMAIL":
    case "TELEPHONE":
    case "URL":
      return multipleValues === false
        ? { type: ["string", "null"] }
        : { type: ["string", "array", "null"], items: { type: "string" }, "x-list": multipleValues === true };
    case "ADDRESS":
    case "FULL_NAME":
      return { type: ["object", "null"], allOf: [usual] };
    case "SINGLE_SELECT":
      return { type: ["string", "null"], ...optionEnum([...options]) };
    case "MULTI_SELECT": {
      const option = { type: "string", ...optionEnum(options) };
      return {
        type: ["string", "array", "null"],
        items: option,
        if: { type: "string" },
        then: optionEnum(options),
        "x-list": true,
      };
    }
    default:
      return usual;
  }
}

/** The schema of a field that the document names, with the options that the workspace has for it. */
export function withOptions(
  declared: JSONSchema,
  { valueType, typeConfiguration: { options = [] } }: KnownField,
): JSONSchema {
  if (valueType === "SINGLE_SELECT") return { ...declared, ...optionEnum(options) };
  return valueType === "MULTI_SELECT" ? { ...declared, items: { type: "string", ...optionEnum(options) } } : declared;
}

/** What no value meets, and why. */
export function refused(reason: string): JSONSchema {
  return { not: {}, "x-reason": reason };
}

/** An option goes by its ID or its label; people know the labels. */
export function optionEnum(options: readonly { readonly id: string; readonly label: string }[]): JSONSchema {
  if (options.length === 0) return {};
  const labels = options.map(({ label }) => label);
  return { enum: [...labels, ...options.map(({ id }) => id), null], "x-labels": labels };
}
