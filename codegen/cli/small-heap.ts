import { statSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

/** Bytes of a document beyond which memory that is freed at once costs time. */
const large = 2_000_000;

/**
 * Nearly all that a run allocates is garbage at once. Where the space for that does not grow, a run takes an eighth less
 * memory and no longer; of a large document, it would take a tenth longer. Bun has another engine.
 */
export function keepHeapSmall(document = ""): void {
  const { size } = statSync(document, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size < large && !("bun" in process.versions)) setFlagsFromString("--semi-space-growth-factor=1");
}
