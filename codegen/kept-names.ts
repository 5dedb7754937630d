import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DocumentError, messageOf } from "./document/document-error.ts";
import { isGenerated } from "./emit/module-head.ts";
import { namesFile, parseNames } from "./emit/names-file.ts";
import type { KeptNames } from "./normalize/name-operations.ts";
import { sourceFolder } from "./package/emit-package.ts";

/** Reads a file; undefined where it is not there. */
type ReadFile = (path: string) => Promise<string | undefined>;

/**
 * The names that the client in a folder was generated with, be the folder its own or that of its package; none where
 * there is no client.
 * @throws DocumentError if their file is no JSON
 */
export async function readKeptNames(folder: string, read: ReadFile = readIfThere): Promise<KeptNames> {
  for (const file of [join(folder, namesFile), join(folder, sourceFolder, namesFile)]) {
    const text = await read(file);
    if (text !== undefined && isGenerated(text)) return parse(file, text);
  }
  return new Map();
}

function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

function parse(file: string, text: string): KeptNames {
  try {
    return parseNames(text);
  } catch (error) {
    const advice = "restore it from version control; without it, methods may get other names";
    throw new DocumentError([{ file, message: `is no JSON (${messageOf(error)}): ${advice}` }]);
  }
}
