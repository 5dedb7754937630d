import type { Corrections, Path } from "./corrections.ts";
import { pointerOf } from "./corrections.ts";
import { findCure } from "./cure.ts";
import { isObject } from "./shape.ts";
import type { Shape } from "./shape.ts";

/**
 * A reference may stand for the whole.
 * @param missing what one into nothing is read as; undefined where it is left out
 */
export function orReference(shape: Shape, missing?: unknown): Shape {
  return (value, path, corrections) => {
    if (!isObject(value) || !Object.hasOwn(value, "$ref")) return shape(value, path, corrections);
    return readReference(value, path, corrections, missing);
  };
}

/** The object that holds the reference, with the one that was meant in it, or what stands for one into nothing. */
export function readReference(
  holder: Record<string, unknown>,
  path: Path | undefined,
  corrections: Corrections,
  missing: unknown,
): unknown {
  const { $ref } = holder;
  const reference = typeof $ref === "string" ? $ref : "";
  const anchor = corrections.references.anchor(reference);
  if (anchor !== undefined) holder["$ref"] = anchor;
  const fault = anchor === undefined ? corrections.references.check(reference) : undefined;
  if (fault === undefined) return holder;
  const { document } = corrections;
  const pointer = pointerOf({ parent: path, key: "$ref" });
  if (fault.meant !== undefined) {
    corrections.add({ parent: path, key: "$ref" }, fault.message, fault.meant);
    holder["$ref"] = fault.meant;
    return holder;
  }
  const { near } = fault;
  const what = typeof $ref === "string" ? fault.message : `must be text; it is ${JSON.stringify($ref)}`;
  const outcome = missing === undefined ? "left out" : "read as unknown";
  const cure = near === undefined ? findCure(document, pointerOf(path), missing) : findCure(document, pointer, near);
  corrections.all.push({ pointer, fault: near === undefined ? what : `${what}; did you mean ${near}?`, outcome, cure });
  return missing;
}
