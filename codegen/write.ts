import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";

/** What stands in a folder against what should. */
export interface Drift {
  /** Files whose text differs, with the text they should have. */
  changed: Map<string, string>;
  missing: Map<string, string>;
  /** Files that should not be there. */
  stale: string[];
}

/** Formats files the way the project formats its own. */
export async function formatFiles(files: Map<string, string>): Promise<Map<string, string>> {
  const config = await resolveConfig("generated/index.ts");
  const formatted = new Map<string, string>();
  for (const [path, text] of files) formatted.set(path, await format(text, { ...config, parser: "typescript" }));
  return formatted;
}

export async function findDrift(folder: string, files: Map<string, string>): Promise<Drift> {
  const present = await listFiles(folder);
  const drift: Drift = { changed: new Map(), missing: new Map(), stale: [] };
  drift.stale = present.filter((path) => !files.has(path));
  for (const [path, text] of files) {
    if (!present.includes(path)) drift.missing.set(path, text);
    else if ((await readFile(join(folder, path), "utf8")) !== text) drift.changed.set(path, text);
  }
  return drift;
}

/** Writes what changed and deletes what is gone; a file that is right keeps its time stamp. */
export async function writeDrift(folder: string, { changed, missing, stale }: Drift): Promise<void> {
  for (const [path, text] of [...changed, ...missing]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const path of stale) await rm(join(folder, path));
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (Reflect.get(Object(error), "code") === "ENOENT") return [];
    throw error;
  });
  const prefix = join(folder, "/");
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(prefix.length));
}
