/** The three kinds of values that actions of an overlay tell apart. */
export type Kind = "an object" | "an array" | "a single value";

export function kindOf(value: unknown): Kind {
  if (Array.isArray(value)) return "an array";
  return isObject(value) ? "an object" : "a single value";
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
