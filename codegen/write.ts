import type { Dirent } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { isGenerated } from "./emit/module-head.ts";
import { resourceFolder } from "./emit/api.ts";

/** What stands in a folder against what should. */
export interface Drift {
  /** Files whose text differs, with the text they should have. */
  changed: Map<string, string>;
  missing: Map<string, string>;
  /** Files that should not be there. */
  stale: string[];
  /** Files of someone else, which stand where one of ours should. */
  foreign: string[];
}

/** Compares a folder that is ours as a whole, whatever lies in it. */
export async function findDrift(folder: string, files: Map<string, string>): Promise<Drift> {
  return compare(folder, files, await listFiles(folder), () => true);
}

/** Compares a folder in which others may have files too: ours are known by their first line. */
export async function findSharedDrift(folder: string, files: Map<string, string>): Promise<Drift> {
  // Also where this client has nothing to write: what was there before may have left something.
  const folders = new Set([...[...files.keys()].map(dirname), resourceFolder]);
  const present = await Promise.all([...folders].map((inner) => listFiles(folder, inner)));
  return compare(folder, files, present.flat(), isGenerated);
}

async function compare(
  folder: string,
  files: Map<string, string>,
  present: string[],
  isOurs: (text: string) => boolean,
): Promise<Drift> {
  const drift: Drift = { changed: new Map(), missing: new Map(), stale: [], foreign: [] };
  for (const [path, text] of files) if (!present.includes(path)) drift.missing.set(path, text);
  for (const path of present) {
    const found = await readFile(join(folder, path), "utf8");
    const text = files.get(path);
    if (found === text) continue;
    if (!isOurs(found)) drift.foreign.push(path);
    else if (text === undefined) drift.stale.push(path);
    else drift.changed.set(path, text);
  }
  drift.foreign = drift.foreign.filter((path) => files.has(path));
  return drift;
}

/**
 * Writes what changed and deletes what is gone; a file that is right keeps its time stamp. Every text is on the disk
 * before the first file is replaced, so that a full disk leaves the folder as it was.
 */
export async function writeDrift(folder: string, { changed, missing, stale }: Drift): Promise<void> {
  const paths = [...changed.keys(), ...missing.keys()].map((path) => join(folder, path));
  try {
    for (const [path, text] of [...changed, ...missing]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(temporary(join(folder, path)), text);
    }
  } catch (error) {
    for (const path of paths) await rm(temporary(path), { force: true });
    throw error;
  }
  for (const path of paths) await rename(temporary(path), path);
  for (const path of stale) await rm(join(folder, path));
}

function temporary(path: string): string {
  return `${path}.part`;
}

/** Paths from the folder on: all files below it, or those of one inner folder alone. */
async function listFiles(folder: string, inner?: string): Promise<string[]> {
  const start = join(folder, inner ?? ".");
  const entries = await readdir(start, { recursive: inner === undefined, withFileTypes: true }).catch(nothingThere);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

function nothingThere(error: unknown): Dirent[] {
  if (Reflect.get(Object(error), "code") === "ENOENT") return [];
  throw error;
}
