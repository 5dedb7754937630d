import { setFlagsFromString } from "node:v8";

/**
 * What an engine need not do for a list: let the space for garbage grow, as each page is garbage once it is written, and read
 * code into other code as it optimizes it, which takes compilers more memory than the list takes.
 */
const flags = ["--optimize-for-size", "--semi-space-growth-factor=1", "--no-turbo-inlining", "--no-maglev-inlining"];

/** Has 100,000 records take no more memory than some pages do, and no more time than otherwise. Bun has another engine. */
export function keepHeapSmall(): void {
  if (!("bun" in process.versions)) for (const flag of flags) setFlagsFromString(flag);
}
