import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";

/** A small project with a history, to make releases of. */
function createProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const project = { name: "lightfield-wootiv", version: "0.1.0" };
  write(folder, "package.json", JSON.stringify({ ...project, scripts: { test: "node --version" } }));
  write(folder, "package-lock.json", JSON.stringify({ ...project, lockfileVersion: 3, packages: { "": project } }));
  write(folder, "CHANGELOG.md", "# Changelog\n\n## 0.1.0\n\nFirst version.\n");
  write(folder, "src/platform/version.ts", 'export const packageVersion: string = "0.1.0";\n');
  write(folder, ".changeset/config.json", readFileSync(".changeset/config.json", "utf8"));
  write(folder, ".gitignore", "node_modules\n");
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  git(folder, "init", "--quiet", "--initial-branch=main");
  commit(folder);
  return folder;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const person = { NAME: "Ann", EMAIL: "ann@example.com" };
const env = {
  ...process.env,
  GIT_AUTHOR_NAME: person.NAME,
  GIT_AUTHOR_EMAIL: person.EMAIL,
  GIT_COMMITTER_NAME: person.NAME,
  GIT_COMMITTER_EMAIL: person.EMAIL,
};

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd, env, encoding: "utf8" });
}

function commit(folder: string): void {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "Change something");
}

function release(cwd: string): string {
  return execFileSync(process.execPath, [resolve("scripts/release.ts")], {
    cwd,
    env,
    encoding: "utf8",
    stdio: "pipe",
  });
}

const change = '---\n"lightfield-wootiv": minor\n---\n\nUploads in one call.\n';

test("a release has a version, a line in the changelog, a commit and a tag", () => {
  const folder = createProject();
  write(folder, ".changeset/calm-cats-sing.md", change);
  commit(folder);
  expect(release(folder)).toContain("git push --follow-tags");
  expect(readFileSync(join(folder, "src/platform/version.ts"), "utf8")).toContain('"0.2.0"');
  expect(readFileSync(join(folder, "CHANGELOG.md"), "utf8")).toMatch(
    /## 0\.2\.0[^]*Uploads in one call\.[^]*## 0\.1\.0/,
  );
  expect(git(folder, "tag", "--points-at", "HEAD")).toBe("v0.2.0\n");
  expect(readFileSync(join(folder, "package-lock.json"), "utf8")).not.toContain("0.1.0");
  expect(git(folder, "status", "--porcelain")).toBe("");
});

test("nothing is released while no change is described, or one is not committed", () => {
  const folder = createProject();
  expect(() => release(folder)).toThrow(/npx changeset/);
  write(folder, ".changeset/calm-cats-sing.md", change);
  expect(() => release(folder)).toThrow(/not committed/);
  expect(git(folder, "log", "--oneline").trim().split("\n")).toHaveLength(1);
});
