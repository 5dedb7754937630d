import { access } from "node:fs/promises";
import { isClassName } from "../names.ts";
import { isPackageName } from "../package/package-name.ts";
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
  cli,
  validators,
  mocks,
  strict,
  allow,
  package: isPackage,
  "package-name": packageName,
}: Values): DocumentFiles | undefined {
  if (name !== undefined && !isClassName(name)) {
    const rule = "--name must be a class name that is not taken, such as PetStore";
    throw new UsageError(`${rule}; it is ${JSON.stringify(name)}.`);
  }
  if (packageName !== undefined && isPackage !== true) {
    throw new UsageError("--package-name goes with --package, which makes a package of the client.");
  }
  if (packageName !== undefined && !isPackageName(packageName)) {
    const rule = "--package-name must be a name that npm takes, such as pet-store or @vets/pet-store";
    throw new UsageError(`${rule}; it is ${JSON.stringify(packageName)}.`);
  }
  if (input !== undefined) return { document: input, overlays: overlay, name, strict, allow };
  const useless = Object.entries({
    output,
    name,
    overlay: overlay[0],
    raw,
    cli,
    validators,
    mocks,
    strict,
    allow: allow?.[0],
    package: isPackage,
  }).find(([, value]) => value !== undefined);
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
