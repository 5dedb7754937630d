import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { isGenerated } from "./emit/module-head.ts";
import { resourceFolder } from "./emit/api.ts";
import { validatorFolder } from "./emit/validators.ts";

/** How a folder differs from the files that were generated for it. Paths are from the folder on. */
export interface Drift {
  /** Files whose text differs, with the text they should have. */
  readonly changed: ReadonlyMap<string, string>;
  readonly missing: ReadonlyMap<string, string>;
  /** Files of an earlier run that this one does not have. */
  readonly stale: readonly string[];
  /** Files that were not generated, under the name of one that was. */
  readonly foreign: readonly string[];
}

/** Compares a folder that is generated as a whole: whatever else is in it is stale. */
export async function findDrift(folder: string, files: ReadonlyMap<string, string>): Promise<Drift> {
  return compare(folder, files, await listFiles(folder), () => true);
}

/**
 * Compares a folder that may hold other files, too: generated ones are known by their first line.
 * @param client the folder of the client inside it
 */
export async function findSharedDrift(
  folder: string,
  files: ReadonlyMap<string, string>,
  client = ".",
): Promise<Drift> {
  // Resources of an earlier run may be there even if this client has none.
  const folders = new Set([
    ...[...files.keys()].map(dirname),
    join(client, resourceFolder),
    join(client, validatorFolder),
  ]);
  const present = await Promise.all([...folders].map((inner) => listFiles(folder, inner)));
  return compare(folder, files, present.flat(), isGenerated);
}

/** Those of some paths that are there. */
export async function findPresent(folder: string, paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map((path) => readFile(join(folder, path)).then(() => true, isThere)));
  return paths.filter((_, index) => found[index]);
}

/** Whether what cannot be read is there all the same. */
function isThere(error: unknown): boolean {
  return Reflect.get(Object(error), "code") !== "ENOENT";
}

async function compare(
  folder: string,
  files: ReadonlyMap<string, string>,
  present: readonly string[],
  isOwn: (text: string) => boolean,
): Promise<Drift> {
  const changed = new Map<string, string>();
  const stale: string[] = [];
  const foreign: string[] = [];
  for (const path of present) {
    const found = await readFile(join(folder, path), "utf8");
    const text = files.get(path);
    if (found === text) continue;
    if (isOwn(found) && text === undefined) stale.push(path);
    else if (isOwn(found) && text !== undefined) changed.set(path, text);
    else if (text !== undefined) foreign.push(path);
  }
  const missing = new Map([...files].filter(([path]) => !present.includes(path)));
  return { changed, missing, stale, foreign };
}

/**
 * Writes what changed and deletes what is gone; a file that is right keeps its time stamp. Every text is on the disk
 * before the first file is replaced, so that a full disk leaves the folder as it was. Nothing else is going on meanwhile, and
 * waiting for each of many small files would take longer.
 */
export function writeDrift(folder: string, { changed, missing, stale }: Drift): void {
  const files = [...changed, ...missing].map(([path, text]) => ({ path: join(folder, path), text }));
  try {
    for (const one of new Set(files.map(({ path }) => dirname(path)))) mkdirSync(one, { recursive: true });
    for (const { path, text } of files) writeFileSync(temporary(path), text);
  } catch (error) {
    for (const { path } of files) rmSync(temporary(path), { force: true });
    throw error;
  }
  for (const { path } of files) renameSync(temporary(path), path);
  for (const path of stale) rmSync(join(folder, path));
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
