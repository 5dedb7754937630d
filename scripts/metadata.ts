import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packages, readManifest } from "./packages.ts";
import type { Package } from "./packages.ts";

/**
 * What a package.json does not say yet of where its source is, in one line. npm shows it to users, and compares the
 * repository with the one where a package was built.
 */
export function findMissingMetadata(source: Pick<Package, "folder">): string | undefined {
  const { repository, homepage, bugs } = readManifest(source);
  const fields = { "repository.url": repository?.url, homepage, bugs };
  const empty = Object.entries(fields).filter(([, text]) => text === undefined || text === "");
  if (empty.length === 0) return undefined;
  const names = empty.map(([name]) => name).join(", ");
  return `${join(source.folder, "package.json")} does not say where the source is: fill in ${names}.`;
}

/** The owner fills in the package.json of the root; the other packages get the same, and the folder where they are. */
export function copyMetadata(): void {
  const { repository, homepage, bugs } = readManifest({ folder: "." });
  for (const source of packages) {
    if (source.folder === ".") continue;
    write(source, { ...readManifest(source), repository: { ...repository, directory: source.folder }, homepage, bugs });
  }
}

function write({ folder }: Package, manifest: object): void {
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
}
