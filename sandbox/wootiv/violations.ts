import type { Violation } from "../server/validation.ts";

/** Describes the violations of a request body as class-validator does, one message for each property. */
export function describeViolations(violations: Violation[]): string[] {
  const texts = violations
    .filter((violation) => violation.keyword !== "oneOf" && violation.keyword !== "anyOf")
    .map((violation) => `${nameOf(violation)} ${wordsOf(violation)}`);
  return [...new Set(texts)];
}

function nameOf(violation: Violation): string {
  const path = violation.instancePath.split("/").slice(1);
  if (violation.keyword === "required") path.push(String(violation.params.missingProperty));
  return path.join(".") || "body";
}

const types: Record<string, string> = {
  string: "must be a string",
  number: "must be a number conforming to the specified constraints",
  integer: "must be an integer number",
  boolean: "must be a boolean value",
  array: "must be an array",
  object: "must be an object",
};

function wordsOf(violation: Violation): string {
  switch (violation.keyword) {
    case "required":
      return wordsForType(violation.parentSchema?.properties?.[violation.params.missingProperty]?.type);
    case "type":
      return wordsForType(violation.params.type);
    case "enum":
      return `must be one of the following values: ${violation.params.allowedValues.join(", ")}`;
    case "format":
      return "must be a valid ISO 8601 date string";
    default:
      return violation.message ?? "is not valid";
  }
}

function wordsForType(type: unknown): string {
  const first: unknown = Array.isArray(type) ? type[0] : type;
  return types[String(first)] ?? "should not be null or undefined";
}
