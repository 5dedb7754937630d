import { encodePointer } from "../document/json-pointer.ts";

/** Where the schemas in a value are that have an `$anchor` or a `$dynamicAnchor`, by that: the first of each name. */
export function findAnchors(
  value: unknown,
  pointer = "#",
  anchors: Map<string, string> = new Map(),
): Map<string, string> {
  if (typeof value !== "object" || value === null) return anchors;
  for (const keyword of ["$anchor", "$dynamicAnchor"]) {
    const name: unknown = Reflect.get(value, keyword);
    if (typeof name === "string" && !anchors.has(name)) anchors.set(name, pointer);
  }
  for (const [key, member] of Object.entries(value)) findAnchors(member, `${pointer}/${encodePointer(key)}`, anchors);
  return anchors;
}
