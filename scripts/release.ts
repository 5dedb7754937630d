/**
 * Makes a release of the changes that `.changeset/` describes: one version for all packages, their changelogs, commit,
 * tag. It publishes nothing: the workflow does, once the tag is pushed.
 */
import { execFileSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rangeOf } from "../codegen/runtime-range.ts";
import { copyMetadata, findMissingMetadata } from "./metadata.ts";
import { packages, readManifest } from "./packages.ts";

const client = { folder: "." };
const obstacle = whatPrevents();
if (obstacle !== undefined) {
  console.error(obstacle);
  process.exit(1);
}
copyMetadata();
run("npx", "changeset", "version");
const { version } = readManifest(client);
writeVersion(version);
run("npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
const written = packages.flatMap(({ folder }) => [join(folder, "package.json"), join(folder, "CHANGELOG.md")]);
run("npx", "prettier", "--write", "--log-level=warn", ...written);
run("npm", "test", "--silent");
run("git", "commit", "--all", "--message", `Release ${version}`);
run("git", "tag", "--annotate", `v${version}`, "--message", `v${version}`);
console.log(`Version ${version} is ready. To publish it: git push --follow-tags`);

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: "inherit" });
}

function whatPrevents(): string | undefined {
  const missing = findMissingMetadata(client);
  if (missing !== undefined) return missing;
  const changes = globSync(".changeset/*.md").filter((file) => !file.endsWith("README.md"));
  if (changes.length === 0) return "No change is described: run `npx changeset` first.";
  const isDirty = execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" }) !== "";
  return isDirty ? "There are changes that are not committed." : undefined;
}

/** The version is sent with each call, so it stands in the source as well. */
function writeVersion(version: string): void {
  const file = "src/platform/version.ts";
  const text = readFileSync(file, "utf8");
  const withVersion = text.replace(/(packageVersion: string = )"[^"]*"/, `$1"${version}"`);
  writeFileSync(file, withVersion.replace(/(RuntimeRange = )"[^"]*"/, `$1"${rangeOf(version)}"`));
}
