import type { JSONSchema } from "../description/operation.ts";
import { optionEnum, refused } from "./field-schema.ts";
import type { KnownField } from "./field-schema.ts";
import { knownOperators } from "./operators-of-type.ts";

/**
 * What a condition on a field of a workspace is compared with, by an operator; undefined where its type does not go by that.
 * A query is text, so a text of a number does as well.
 */
export function conditionSchema(field: KnownField, operator: string): JSONSchema | undefined {
  const { valueType, typeConfiguration } = field;
  const operators = knownOperators(valueType);
  if (operators?.length === 0) return refused(`is none: a ${valueType} field cannot be filtered`);
  if (operators?.includes(operator) === false) return undefined;
  switch (valueType) {
    case "NUMBER":
    case "CURRENCY":
      return { type: ["number", "string"], pattern: String.raw`^-?\d+(\.\d+)?$`, "x-form": "a number" };
    case "CHECKBOX":
      return { enum: [true, false, "true", "false"], "x-labels": [true, false] };
    case "DATETIME":
      return { type: "string", pattern: String.raw`^\d{4}(-|$)`, "x-form": "a time such as 2026-03-01T12:00:00Z" };
    case "SINGLE_SELECT":
      return { type: "string", ...optionEnum(typeConfiguration.options ?? []) };
    default:
      return { type: operators !== undefined ? "string" : ["string", "number", "boolean"] }; // types may be added
  }
}
