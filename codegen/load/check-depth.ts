import type { Problem } from "../document/diagnostics.ts";
import { pointerOf } from "./corrections.ts";
import type { Path } from "./corrections.ts";
import { isObject } from "./shape.ts";

const maxDepth = 100;

/** Nothing that people write is nested so deeply; what is would end in an overflow somewhere. */
export function checkDepth(value: unknown): Problem[] {
  const message = `is nested ${maxDepth} levels deep; give inner schemas names under components`;
  return [...deepPaths(value, undefined, 0)].map((path) => ({ pointer: pointerOf(path), message }));
}

function* deepPaths(value: unknown, path: Path | undefined, depth: number): Generator<Path | undefined> {
  if (!isNested(value, maxDepth - depth)) return;
  if (depth === maxDepth) yield path;
  else for (const [key, member] of Object.entries(value)) yield* deepPaths(member, { parent: path, key }, depth + 1);
}

/** Whether objects or lists go as deep as that: asked first, since hardly any do, and paths cost more. */
function isNested(value: unknown, levels: number): value is object {
  if (levels === 0) return typeof value === "object" && value !== null;
  if (Array.isArray(value)) return value.some((item) => isNested(item, levels - 1));
  if (!isObject(value)) return false;
  for (const key in value) if (isNested(value[key], levels - 1)) return true; // a list of all values would take twice the time
  return false;
}
