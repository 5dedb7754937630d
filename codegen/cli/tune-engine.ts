import { statSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

/** Bytes of a document beyond which memory that is freed at once costs the older engine time. */
const large = 2_000_000;

/**
 * Has the engine spend less on what a short run does not live to see. Code is inlined into other code a fifth as far:
 * optimizing what is read into each other took as long as all the rest together. Nearly all that a run allocates is garbage
 * at once: where the space for that does not grow, a run takes no longer, and of memory an eighth less on a small document,
 * two fifths on GitHub's. Bun has another engine.
 */
export function tuneEngine(document = ""): void {
  if ("bun" in process.versions) return;
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
  const isOlder = isOlderEngine();
  if (isOlder) setFlagsFromString("--interrupt-budget=400000");
  if (!isOlder || sizeOf(document) < large) setFlagsFromString("--semi-space-growth-factor=1");
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Whether the engine is that of Node 20 or 22, which optimizes what has run for a moment. Where it waits six times as long, a
 * run takes a sixth less of the processors. A later engine has a compiler for the time between, and no such flag.
 */
function isOlderEngine(): boolean {
  return Number.parseInt(process.versions.v8, 10) < 13;
}
