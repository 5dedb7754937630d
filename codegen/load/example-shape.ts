import { anything, isObject, readMembers, since32 } from "./shape.ts";
import type { Shape } from "./shape.ts";

const newer: ReadonlyMap<string, Shape> = new Map([
  ["dataValue", since32(anything)],
  ["serializedValue", since32(anything)],
]);

/** Samples by name. They may be anything; those of OpenAPI 3.2 say which form of the value they are. */
export const examples: Shape = (value, path, corrections) => {
  for (const [key, example] of Object.entries(Object(value))) {
    if (isObject(example)) readMembers(example, (member) => newer.get(member), { parent: path, key }, corrections);
  }
  return value;
};
