const ordered = ["equal", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual"];
const textual = ["equal", "startsWith"];

const operators: Readonly<Record<string, readonly string[]>> = {
  TEXT: textual,
  NUMBER: ordered,
  CURRENCY: ordered,
  CHECKBOX: ["equal"],
  DATETIME: ordered,
  ADDRESS: textual,
  FULL_NAME: textual,
  SOCIAL_HANDLE: textual,
  SINGLE_SELECT: ["equal"],
  EMAIL: ["contains"],
  TELEPHONE: ["contains"],
  URL: ["contains"],
};

/** The operators of conditions on a field of a workspace; none for a type that cannot be filtered, or is not known. */
export function operatorsOfType(valueType: string): readonly string[] {
  return Object.hasOwn(operators, valueType) ? (operators[valueType] ?? []) : [];
}
