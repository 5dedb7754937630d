import type { Omission } from "../document/omission.ts";
import { pointerOf } from "../load/corrections.ts";
import type { Path } from "../load/corrections.ts";

/** The examples in a map of them that have no value to make a call with. */
export function exampleOmissions(examples: unknown, path: Path): Omission[] {
  return Object.entries(Object(examples)).flatMap(([name, example]): Omission[] => {
    const members = Object.keys(Object(example));
    const other = members.find((member) => member === "serializedValue" || member === "externalValue");
    if (other === undefined || members.includes("value") || members.includes("dataValue")) return [];
    const pointer = pointerOf({ parent: { parent: path, key: name }, key: other });
    return [{ kind: "examples", pointer, message: "is no value" }];
  });
}
