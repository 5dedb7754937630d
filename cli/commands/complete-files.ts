import { readdirSync } from "node:fs";
import { resolve } from "node:path";

/** The paths that go on from one; those of folders end in a slash. A shell completes paths itself, but not behind an `@`. */
export function fileWords(typed: string): string[] {
  const folder = typed.slice(0, typed.lastIndexOf("/") + 1);
  const isHiddenToo = typed.slice(folder.length).startsWith(".");
  try {
    const entries = readdirSync(resolve(folder), { withFileTypes: true });
    const shown = entries.filter(({ name }) => isHiddenToo || !name.startsWith("."));
    return shown.map((entry) => `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`);
  } catch {
    return []; // no folder, or one that may not be read
  }
}
