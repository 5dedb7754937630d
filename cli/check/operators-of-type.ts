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
  MARKDOWN: [],
  HTML: [],
  MULTI_SELECT: [],
};

/** The operators of conditions on a field of a workspace; undefined for a type that the API has got since. */
export function knownOperators(valueType: string): readonly string[] | undefined {
  return Object.hasOwn(operators, valueType) ? operators[valueType] : undefined;
}

/** None also for a type that is not known. */
export function operatorsOfType(valueType: string): readonly string[] {
  return knownOperators(valueType) ?? [];
}
