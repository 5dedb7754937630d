/** Publishes every package as it stands, in the order in which they can be, with provenance: for the workflow of a release. */
import { execFileSync } from "node:child_process";
import { findMissingMetadata } from "./metadata.ts";
import { packages, readManifest } from "./packages.ts";
import type { Package } from "./packages.ts";

const missing = packages.map(findMissingMetadata).find((line) => line !== undefined);
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}
for (const source of packages) {
  const { name, version } = readManifest(source);
  if (isPublished(source, version)) console.log(`${name}@${version} is there already.`);
  else execFileSync("npm", ["publish", "--access", "public", "--provenance"], { cwd: source.folder, stdio: "inherit" });
}

/** A run that ended halfway can be repeated. */
function isPublished({ name }: Package, version: string): boolean {
  try {
    return execFileSync("npm", ["view", `${name}@${version}`, "version"], { encoding: "utf8", stdio: "pipe" }) !== "";
  } catch {
    return false; // npm knows no package of this name
  }
}
