import { pointerParts } from "../document/json-pointer.ts";

/** Names what a reference into the middle of something leads to: `…/schemas/Node/properties/children` → `Node children`. */
export function nameByPlace(pointer: string): string {
  return pointerParts(pointer)
    .filter((part) => !placeWords.has(part) && !/^\d+$/.test(part))
    .join(" ");
}

/** Parts of a pointer that say nothing of what is there. */
const placeWords = new Set(
  "components schemas paths parameters responses requestBody content schema properties allOf anyOf oneOf".split(" "),
);
