import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { isAddress } from "../load/location.ts";
import { findPrefix, readAt } from "./release.ts";

/**
 * Writes a file as it was at a commit, with the files that it refers to, in a folder that stands for the root of the
 * repository. Gives the path of the copy; undefined where it was not there.
 */
export async function checkOut(release: string, path: string, folder: string): Promise<string | undefined> {
  const prefix = await findPrefix();
  const copyOf = (file: string): string => join(folder, prefix, relative("", file));
  const files = new Set([path]);
  for (const file of files) {
    const text = await readAt(release, file);
    if (text === undefined) continue; // a reference that led nowhere then, or still does
    await write(copyOf(file), text);
    for (const other of referredFiles(text)) files.add(join(dirname(file), other));
  }
  return (await readAt(release, path)) === undefined ? undefined : copyOf(path);
}

/** Where a folder stands among the copies, such as one that a document may refer to. */
export async function folderIn(copies: string, folder: string): Promise<string> {
  return isAddress(folder) ? folder : join(copies, await findPrefix(), relative("", folder));
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The paths of other files in a YAML or JSON text, from its own folder on. */
export function referredFiles(text: string): string[] {
  const references = [...text.matchAll(/\$ref["']?\s*:\s*(?:"([^"#]+)|'([^'#]+)|([^\s"'#,}]+))/g)];
  const paths = references.map(([, double, single, plain]) => double ?? single ?? plain ?? "");
  return [...new Set(paths.filter((path) => !/^(\w+:|\/)/.test(path)).map(decode))];
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
