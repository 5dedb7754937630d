import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listEntryPoints } from "./packages.ts";
import type { Package } from "./packages.ts";

/** What an entry point weighs, in bytes as they are installed. Entry points share files, which count for each of them. */
export interface EntrySize {
  /** What an import of it loads of its package. */
  readonly loaded: number;
  /** What is loaded later, where it is used. */
  readonly "on demand": number;
  /** What a compiler reads of it. */
  readonly declarations: number;
}

/** By how it is imported. Its package must have been built. */
export function entrySizes(source: Pick<Package, "name" | "folder">): Record<string, EntrySize> {
  const sizes = listEntryPoints(source).map(({ specifier, code, types }): [string, EntrySize] => {
    const loaded = bytesOf(reach(code, staticImport));
    const all = bytesOf(reach(code, anyImport));
    const declarations = bytesOf(reach(types, declarationOf));
    return [specifier, { loaded, "on demand": all - loaded, declarations }];
  });
  return Object.fromEntries(sizes);
}

/** The paths of the files that a text imports. */
type FindImports = (text: string) => string[];

const staticImport: FindImports = (text) => pathsIn(text, /\bfrom "(\.[^"$]+)"/g);
const anyImport: FindImports = (text) => pathsIn(text, /\b(?:from |import\()"(\.[^"$]+)"/g);
const declarationOf: FindImports = (text) => anyImport(text).map((path) => path.replace(/\.(?:js|ts)$/, ".d.ts"));

function pathsIn(text: string, imported: RegExp): string[] {
  return [...text.matchAll(imported)].map(([, path = ""]) => path);
}

/** A file, those that it imports, and so on: the set grows while it is walked. */
function reach(start: string, findImports: FindImports): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const file of reached) {
    for (const path of findImports(readFileSync(file, "utf8"))) reached.add(join(file, "..", path));
  }
  return reached;
}

function bytesOf(files: ReadonlySet<string>): number {
  return [...files].reduce((sum, file) => sum + readFileSync(file).length, 0);
}
