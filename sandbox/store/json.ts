/** A JSON value. */
export type JSONValue = null | boolean | number | string | JSONValue[] | JSONObject;

export interface JSONObject {
  [key: string]: JSONValue;
}

export function isObject(value: unknown): value is JSONObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value if it is an object, otherwise an empty one: for members of a body that has been validated. */
export function objectOf(value: JSONValue | undefined): JSONObject {
  return isObject(value) ? value : {};
}

/** The value if it is a string, otherwise an empty one. */
export function textOf(value: JSONValue | undefined): string {
  return typeof value === "string" ? value : "";
}

/** The object without some of its members. */
export function omit(object: JSONObject, ...keys: string[]): JSONObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** One string or several, as an array. */
export function textsOf(value: JSONValue | undefined): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

export function isEqualJSON(left: JSONValue | undefined, right: JSONValue | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
