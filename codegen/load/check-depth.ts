import type { Problem } from "../document/diagnostics.ts";
import { pointerOf } from "./corrections.ts";
import type { Path } from "./corrections.ts";

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
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const member of members) if (isNested(member, levels - 1)) return true; // it is called for every value
  return false;
}
