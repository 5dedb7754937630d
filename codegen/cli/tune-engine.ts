import { statSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

/** Bytes of a document beyond which memory that is freed at once costs time. */
const large = 2_000_000;

/**
 * Has the engine spend less on what a short run does not live to see. Code is inlined into other code a fifth as far:
 * optimizing what is read into each other took as long as all the rest together. Nearly all that a run allocates is garbage
 * at once: where the space for that does not grow, a run takes an eighth less memory and no longer; of a large document, it
 * would take a tenth longer. Bun has another engine.
 */
export function tuneEngine(document = ""): void {
  if ("bun" in process.versions) return;
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
  const { size } = statSync(document, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size < large) setFlagsFromString("--semi-space-growth-factor=1");
}
