/**
 * Makes a release of the changes that `.changeset/` describes: version, changelog, commit, tag. It publishes nothing:
 * the workflow does, once the tag is pushed.
 */
import { execFileSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: "inherit" });
}

function whatPrevents(): string | undefined {
  const changes = globSync(".changeset/*.md").filter((file) => !file.endsWith("README.md"));
  if (changes.length === 0) return "No change is described: run `npx changeset` first.";
  const isDirty = execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" }) !== "";
  return isDirty ? "There are changes that are not committed." : undefined;
}

/** The version is sent with each call, so it stands in the source as well. */
function writeVersion(version: string): void {
  const file = "src/platform/version.ts";
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/(packageVersion: string = )"[^"]*"/, `$1"${version}"`));
}

const obstacle = whatPrevents();
if (obstacle !== undefined) {
  console.error(obstacle);
  process.exit(1);
}
run("npx", "changeset", "version");
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
writeVersion(version);
run("npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
run("npx", "prettier", "--write", "--log-level=warn", "package.json", "CHANGELOG.md");
run("npm", "test", "--silent");
run("git", "commit", "--all", "--message", `Release ${version}`);
run("git", "tag", "--annotate", `v${version}`, "--message", `v${version}`);
console.log(`Version ${version} is ready. To publish it: git push --follow-tags`);
