import { access } from "node:fs/promises";
import { isClassName } from "../names.ts";
import { documentFolder, findDocuments, runtimeFile } from "../project.ts";
import type { DocumentFiles } from "../project.ts";
import { UsageError } from "./command-error.ts";
import type { Values } from "./options.ts";

/** The documents that a command is about, by name: the one of `--input`, or those of this repository. */
export async function findInputs(values: Values): Promise<Map<string, DocumentFiles>> {
  const document = readInput(values);
  if (document !== undefined) return new Map([[document.document, document]]);
  await requireProject();
  return findDocuments(documentFolder);
}

/** The document of `--input`; undefined where that is not given. */
export function readInput({
  input,
  overlay = [],
  name,
  output,
  raw,
  strict,
  allow,
}: Values): DocumentFiles | undefined {
  if (name !== undefined && !isClassName(name)) {
    const rule = "--name must be a class name that is not taken, such as PetStore";
    throw new UsageError(`${rule}; it is ${JSON.stringify(name)}.`);
  }
  if (input !== undefined) return { document: input, overlays: overlay, name, strict, allow };
  const useless = Object.entries({ output, name, overlay: overlay[0], raw, strict, allow: allow?.[0] }).find(
    ([, value]) => value !== undefined,
  );
  if (useless !== undefined)
    throw new UsageError(`Give --input <file> as well: --${useless[0]} is about that document.`);
  return undefined;
}

/** All of `generated/` is replaced there, and nobody else's folder of that name may be. */
export async function requireProject(): Promise<void> {
  for (const path of [documentFolder, runtimeFile]) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) continue;
    const reason = `without it, the documents are those of the repository of lightfield-wootiv, and this folder has no ${path}`;
    throw new UsageError(`Give --input <file>: ${reason}.`);
  }
}
