import type { Schema } from "./document.ts";

/** `true`, anything, or `false`, nothing, spelled as an object. */
export function spellOut(schema: boolean): Schema {
  return schema ? {} : { not: {} };
}

/** Whether a schema is `false`, spelled as an object. */
export function isFalse(schema: object): boolean {
  const not: unknown = Reflect.get(schema, "not");
  return typeof not === "object" && not !== null && Object.keys(not).length === 0;
}
