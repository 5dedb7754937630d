import { spawn } from "node:child_process";
import { cp, mkdir, readdir, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { petstore } from "../support/petstore.ts";
import { folderOf } from "../support/files.ts";
import { runCodegen, runProgram } from "../support/run-codegen.ts";
import type { Run } from "../support/run-codegen.ts";

const usual = ["--input", "pets.yaml", "--output", "src/pets"];

describe("wrong usage exits with 2, says what is wrong, and shows the usage", () => {
  test.each<[args: string[], complaint: string]>([
    [[], "Give a command: generate, check, diff, compare, explain."],
    [["regenerate"], 'There is no command "regenerate". Did you mean generate?'],
    [["frobnicate"], 'There is no command "frobnicate".\n'],
    [["--verison"], "There is no option --verison here. Did you mean --version?"],
    [["generate", ...usual, "--ouput", "x"], "There is no option --ouput here. Did you mean --output?"],
    [["generate", ...usual, "--force"], "There is no option --force here.\n"],
    [["generate", ...usual, "--against", "HEAD"], "There is no option --against here."],
    [["generate", ...usual, "other.yaml"], 'generate takes options alone, not "other.yaml".'],
    [["generate", "--input"], "Option '-i, --input <value>' argument missing"],
    [["generate", "--input", "pets.yaml"], "Give --output <folder> as well"],
    [["generate", "--output", "src/pets"], "Give --input <file> as well: --output is about that document."],
    [["generate", ...usual, "--name", "Pet Store"], "--name must be a class name that is not taken"],
    [["generate", ...usual, "--name", "Promise"], "--name must be a class name that is not taken"],
    [["generate", ...usual, "--package-name", "pets"], "--package-name goes with --package"],
    [["generate", ...usual, "--package", "--package-name", "My Pets"], "must be a name that npm takes"],
    [["generate", "--package"], "Give --input <file> as well: --package is about that document."],
    [["check", "--input", "pets.yaml"], "Give --output <folder> as well"],
    [["explain", "--input", "pets.yaml"], "Name an operation."],
    [["explain", "--input", "pets.yaml", " "], "Name an operation."],
  ])("%j", async (args, complaint) => {
    const { code, output, errors } = await runCodegen(await folderOf({ "pets.yaml": petstore }), ...args);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(complaint);
    const command = ["generate", "check", "explain"].find((name) => name === args[0]) ?? "<command>";
    expect(errors).toContain(`\nUsage: npx @lightfield-wootiv/codegen ${command} `);
  });
});

test("--help lists the commands and the exit codes, --version the version", async () => {
  const folder = await folderOf({});
  expect(await runCodegen(folder, "--help")).toEqual(await runCodegen(folder, "-h"));
  const { code, output } = await runCodegen(folder, "--help");
  expect(code).toBe(0);
  expect(output).toMatch(
    /generate .*\n.*check .*\n.*diff .*\n.*compare .*\n.*explain [\s\S]*\n {2}0 .*\n {2}1 .*\n.*\n {2}2 /,
  );
  const { version } = createRequire(import.meta.url)("../../codegen/package.json");
  expect(await runCodegen(folder, "--version")).toEqual({ code: 0, output: `${version}\n`, errors: "" });
});

test.each([
  [
    "generate",
    [
      "input",
      "output",
      "name",
      "overlay",
      "allow",
      "strict",
      "raw",
      "cli",
      "validators",
      "mocks",
      "package",
      "package-name",
      "verbose",
      "replace",
      "json",
      "help",
    ],
  ],
  [
    "check",
    [
      "input",
      "output",
      "name",
      "overlay",
      "allow",
      "strict",
      "raw",
      "cli",
      "validators",
      "mocks",
      "package",
      "package-name",
      "verbose",
      "help",
    ],
  ],
  ["diff", ["input", "output", "name", "overlay", "allow", "strict", "against", "dry-run", "help"]],
  ["explain", ["input", "output", "name", "overlay", "allow", "strict", "help"]],
])("%s --help names each of its options, and nothing runs", async (command, options) => {
  const { code, output } = await runCodegen(await folderOf({}), command, "--help");
  expect(code).toBe(0);
  expect([...output.matchAll(/^ {2}.{4}--([a-z-]+)/gm)].map(([, name]) => name)).toEqual(options);
});

test("output and notes that nobody reads to their end are no error", async () => {
  const stale = [1, 2, 3].map((number) => `  - { target: "$.paths['/${number}']", update: {} }\n`);
  const overlay = `overlay: 1.0.0\nactions:\n${stale.join("")}`;
  const folder = await folderOf({ "pets.yaml": petstore, "stale.yaml": overlay });
  const args = ["generate", ...usual, "--overlay", "stale.yaml"];
  const child = spawn(process.execPath, [resolve("codegen/cli.ts"), ...args], { cwd: folder });
  child.stdout.destroy();
  child.stderr.destroy();
  expect(await new Promise((done) => child.on("close", done))).toBe(0);
});

describe.each(["codegen/cli.ts", "codegen/dist/cli.js"])("where no package is installed, %s", (program) => {
  /** The generator alone, which finds the packages of its folder and no others. */
  async function copied(...args: string[]): Promise<Run> {
    const folder = await folderOf({ "pets.yaml": petstore });
    const filter = (path: string): boolean => !path.includes("node_modules");
    await cp("codegen", join(folder, "codegen"), { recursive: true, filter });
    return runProgram(folder, program, ...args);
  }

  test("names the package that a command needs, and how to install it", async () => {
    expect(await copied("generate", ...usual)).toEqual({
      code: 1,
      output: "",
      errors: expect.stringMatching(
        /^This needs the package (\S+), which is not installed\. Run: npm install --save-dev \1@[~^]?\d[\d.]*\n$/,
      ),
    });
  });

  test.each([[["--help"]], [["generate", "--help"]], [["diff", "--help"]], [["--version"]]])(
    "runs %j",
    async (args) => {
      expect(await copied(...args)).toMatchObject({ code: 0, errors: "" });
    },
  );
});

describe("as built", () => {
  const built = resolve("codegen/dist/cli.js");

  test("the command turns a document into a client", async () => {
    const folder = await folderOf({ "pets.yaml": petstore });
    expect(await runProgram(folder, built, "generate", ...usual)).toEqual({
      code: 0,
      output: "src/pets: class PetStore, 3 operations, 2 types; 5 written, 0 changed, 0 deleted\n",
      errors: "",
    });
    expect(await runProgram(folder, built, "check", ...usual)).toMatchObject({ code: 0, errors: "" });
    expect((await runProgram(folder, built, "--version")).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("what is compiled is kept, and serves runs on small documents and large ones", async () => {
    const folder = await folderOf({ "pets.yaml": petstore, "large.yaml": petstore + "#\n".repeat(1_500_000) });
    const kept = join(folder, "temporary/node-compile-cache");
    await mkdir(join(folder, "temporary"));
    vi.stubEnv("TMPDIR", join(folder, "temporary"));
    vi.stubEnv("NODE_COMPILE_CACHE", undefined);
    try {
      await runProgram(folder, built, "generate", ...usual);
      const first = await listTimes(kept);
      expect(first.length).toBeGreaterThan(0);
      await runProgram(folder, built, "generate", "--input", "large.yaml", "--output", "src/large");
      expect(await listTimes(kept)).toEqual(first);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

/** Of all files in a folder, when they were written. */
async function listTimes(folder: string): Promise<(readonly [path: string, milliseconds: number])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.toSorted().map(async (path) => [path, (await stat(path)).mtimeMs] as const));
}
