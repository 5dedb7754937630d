import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { packages } from "../../scripts/packages.ts";

/** What the owner fills in. */
const source = {
  homepage: "https://example.com/sdk",
  bugs: "https://example.com/sdk/issues",
  repository: { type: "git", url: "git+https://example.com/sdk.git" },
};

const others = packages.filter(({ folder }) => folder !== ".");

/** A small project of the same packages with a history, to make releases of. */
function createProject(filledIn: object = source): string {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const root = {
    name: "lightfield-wootiv",
    version: "0.1.0",
    workspaces: packages.map((one) => one.folder),
    scripts: { test: "node --version" },
    devDependencies: Object.fromEntries(others.map(({ name }) => [name, "0.1.0"])),
  };
  write(folder, "package.json", JSON.stringify({ ...root, ...filledIn }));
  for (const one of others) {
    write(folder, `${one.folder}/package.json`, JSON.stringify({ name: one.name, version: "0.1.0", ...filledIn }));
  }
  for (const one of packages)
    write(folder, `${one.folder}/CHANGELOG.md`, "# Changelog\n\n## 0.1.0\n\nFirst version.\n");
  write(folder, "src/platform/version.ts", 'export const packageVersion: string = "0.1.0";\n');
  write(folder, ".changeset/config.json", readFileSync(".changeset/config.json", "utf8"));
  write(folder, ".gitignore", "node_modules\n");
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  write(folder, "package-lock.json", JSON.stringify({ lockfileVersion: 3, packages: {} }));
  git(folder, "init", "--quiet", "--initial-branch=main");
  commit(folder);
  return folder;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
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

function runScript(cwd: string, name: string, variables: object = {}): string {
  const options = { cwd, env: { ...env, ...variables }, encoding: "utf8", stdio: "pipe" } as const;
  return execFileSync(process.execPath, [resolve("scripts", name)], options);
}

const change = '---\n"@lightfield-wootiv/sandbox": minor\n---\n\nFaults by operation.\n';

test("a release has one version, the changelog of what changed, where the source is, a commit and a tag", () => {
  const folder = createProject();
  write(folder, ".changeset/calm-cats-sing.md", change);
  commit(folder);
  expect(runScript(folder, "release.ts")).toContain("git push --follow-tags");
  for (const one of packages) {
    const { version, homepage, bugs, repository } = JSON.parse(read(folder, `${one.folder}/package.json`));
    expect({ version, homepage, bugs }).toEqual({ version: "0.2.0", homepage: source.homepage, bugs: source.bugs });
    expect(repository).toEqual({ ...source.repository, ...(one.folder !== "." && { directory: one.folder }) });
    expect(read(folder, `${one.folder}/CHANGELOG.md`)).toMatch(/^# Changelog\n[^]*## 0\.2\.0[^]*## 0\.1\.0/);
  }
  expect(read(folder, "sandbox/CHANGELOG.md")).toMatch(/## 0\.2\.0[^]*Faults by operation\.[^]*## 0\.1\.0/);
  for (const name of ["package.json", "package-lock.json", "src/platform/version.ts"]) {
    expect(read(folder, name)).not.toContain("0.1.0");
  }
  expect(git(folder, "tag", "--points-at", "HEAD")).toBe("v0.2.0\n");
  expect(git(folder, "status", "--porcelain")).toBe("");
});

test("nothing is released while no change is described, or one is not committed", () => {
  const folder = createProject();
  expect(() => runScript(folder, "release.ts")).toThrow(/npx changeset/);
  write(folder, ".changeset/calm-cats-sing.md", change);
  expect(() => runScript(folder, "release.ts")).toThrow(/not committed/);
  expect(git(folder, "log", "--oneline").trim().split("\n")).toHaveLength(1);
});

test.each(["release.ts", "publish.ts"])(
  "%s ends with one line while it is not filled in where the source is",
  (name) => {
    const line = "package.json does not say where the source is: fill in repository.url, bugs.\n";
    const folder = createProject({ ...source, bugs: "", repository: { type: "git", url: "" } });
    expect(() => runScript(folder, name)).toThrow(expect.objectContaining({ status: 1, stderr: line }));
  },
);

test("the packages are published in order, with provenance, but for one that is there already", () => {
  const folder = createProject();
  const known = "@lightfield-wootiv/codegen@0.1.0";
  const npm = `#!/bin/sh\nif [ "$1" != view ]; then echo "$(basename "$PWD"): $*"; elif [ "$2" = ${known} ]; then echo 0.1.0; fi\n`;
  write(folder, "bin/npm", npm);
  chmodSync(join(folder, "bin/npm"), 0o755);
  const PATH = `${join(folder, "bin")}:${process.env["PATH"]}`;
  expect(runScript(folder, "publish.ts", { PATH }).split("\n")).toEqual([
    `${basename(folder)}: publish --access public --provenance`,
    `${known} is there already.`,
    "sandbox: publish --access public --provenance",
    "cli: publish --access public --provenance",
    "",
  ]);
});
