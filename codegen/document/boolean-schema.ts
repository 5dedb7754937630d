import type { Schema } from "./document.ts";

/** `true`, anything, or `false`, nothing, spelled as an object. */
export function spellOut(schema: boolean): Schema {
  if (schema) return {};
  const nothing = { not: {} };
  spelledOut.add(nothing);
  return nothing;
}

const spelledOut = new WeakSet<object>();

/** A copy of a value, in which `false` stands again where a schema was spelled out: not everybody knows the two for the same. */
export function withFalse(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (spelledOut.has(value)) return false;
  if (Array.isArray(value)) return value.map(withFalse);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withFalse(member)]));
}

/** Whether a schema is `false`, spelled as an object. */
export function isFalse(schema: object): boolean {
  const not: unknown = Reflect.get(schema, "not");
  return typeof not === "object" && not !== null && Object.keys(not).length === 0;
}
