import type { Problem } from "../document/diagnostics.ts";
import { encodePointer } from "../document/json-pointer.ts";

const maxDepth = 100;

/** Nothing that people write is nested so deeply; what is would end in an overflow somewhere. */
export function checkDepth(value: unknown, path: readonly string[] = []): Problem[] {
  if (typeof value !== "object" || value === null) return [];
  if (path.length === maxDepth) {
    const message = `is nested ${maxDepth} levels deep; give inner schemas names under components`;
    return [{ pointer: ["#", ...path.map(encodePointer)].join("/"), message }];
  }
  return Object.entries(value).flatMap(([key, member]) => checkDepth(member, [...path, key]));
}
