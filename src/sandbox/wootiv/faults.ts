import type { Fault } from "../validation.ts";

/** Tells the faults of a request body in the words of class-validator, one sentence for each property. */
export function describeFaults(faults: Fault[]): string[] {
  const texts = faults
    .filter((fault) => fault.keyword !== "oneOf" && fault.keyword !== "anyOf")
    .map((fault) => `${nameOf(fault)} ${wordsOf(fault)}`);
  return [...new Set(texts)];
}

function nameOf(fault: Fault): string {
  const path = fault.instancePath.split("/").slice(1);
  if (fault.keyword === "required") path.push(String(fault.params.missingProperty));
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

function wordsOf(fault: Fault): string {
  switch (fault.keyword) {
    case "required":
      return wordsForType(fault.parentSchema?.properties?.[fault.params.missingProperty]?.type);
    case "type":
      return wordsForType(fault.params.type);
    case "enum":
      return `must be one of the following values: ${fault.params.allowedValues.join(", ")}`;
    case "format":
      return "must be a valid ISO 8601 date string";
    default:
      return fault.message ?? "is not valid";
  }
}

function wordsForType(type: unknown): string {
  const first: unknown = Array.isArray(type) ? type[0] : type;
  return types[String(first)] ?? "should not be null or undefined";
}
