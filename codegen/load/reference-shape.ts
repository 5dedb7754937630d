import type { Corrections, Path } from "./corrections.ts";
import { pointerOf } from "./corrections.ts";
import { findCure } from "./cure.ts";
import type { ReferenceFault } from "./reference-checker.ts";
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

/** In the schema of another tool, `#/$defs/Node` leads to a definition of that schema rather than of the document. */
function faultOf(reference: string, path: Path | undefined, corrections: Corrections): ReferenceFault | undefined {
  const fault = corrections.references.check(reference);
  if (fault === undefined || !/^#\/(\$defs|definitions)\//.test(reference)) return fault;
  for (let step = path; step !== undefined; step = step.parent) {
    const meant = pointerOf(step) + reference.slice(1);
    if (corrections.references.check(meant) === undefined) return { ...fault, meant };
  }
  return fault;
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
  const fault = anchor === undefined ? faultOf(reference, path, corrections) : undefined;
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
