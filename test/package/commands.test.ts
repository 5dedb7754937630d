import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { packages, readManifest } from "../../scripts/packages.ts";

const folder = mkdtempSync(join(tmpdir(), "commands-"));
afterAll(() => rmSync(folder, { recursive: true }));

const commands = packages.flatMap((source) =>
  Object.entries(readManifest(source).bin ?? {}).map(([command, path]) => ({ command, path, ...source })),
);

/** What each command says of an option that it does not have, and where to read on. */
const refusals: Readonly<Record<string, string>> = {
  "@lightfield-wootiv/codegen":
    "There is no option --colour here.\n\nUsage: npx @lightfield-wootiv/codegen <command> [options]\n",
  "@lightfield-wootiv/sandbox": "Unknown option '--colour'. See --help.\n",
  "@lightfield-wootiv/cli": "error: unknown option '--colour'\n",
};

/** The built package stands where none of the others is installed that it states. */
describe.each(commands)("$command alone", ({ name, command, path, folder: source }) => {
  const copy = join(folder, command);
  cpSync(join(source, "dist"), join(copy, "dist"), { recursive: true });
  cpSync(join(source, "package.json"), join(copy, "package.json"));

  function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [join(copy, path), ...args], { encoding: "utf8" });
  }

  test("--help prints how to run it", () => {
    const { status, stdout, stderr } = run("--help");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^Usage: (npx ${name}|${command}) `));
  });

  test("an option that it does not have is refused with 2", () => {
    const { status, stdout, stderr } = run("--colour", "red");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(refusals[name]);
  });
});

test("all packages with a command are tried", () => {
  expect(commands.map(({ command }) => command)).toEqual([
    "lightfield-wootiv-codegen",
    "lightfield-wootiv-sandbox",
    "lightfield-wootiv",
  ]);
});
