import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packageName, packageVersion } from "../src/version.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

test("the version sent with each call is the one that is published", () => {
  expect({ packageName, packageVersion }).toEqual({ packageName: manifest.name, packageVersion: manifest.version });
});

describe("the built package imports itself by name", () => {
  const entries = Object.keys(manifest.exports).filter((entry) => entry !== "./package.json");

  test.each(entries)("%s", (entry) => {
    const name = entry.replace(".", manifest.name);
    const code = `console.log(Object.keys(await import(${JSON.stringify(name)})).length > 0)`;
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
    expect(output).toBe("true\n");
    expect(existsSync(manifest.exports[entry].types)).toBe(true);
  });

  test("and by require(), as Node allows for ES modules", () => {
    const code = `console.log(typeof require("lightfield-wootiv/lightfield").Lightfield)`;
    expect(execFileSync(process.execPath, ["--input-type=commonjs", "-e", code], { encoding: "utf8" })).toBe(
      "function\n",
    );
  });
});

test("the client brings no package along but openapi-fetch", () => {
  expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
});

describe("the command", () => {
  function run(...args: string[]): string {
    return execFileSync(process.execPath, [manifest.bin["lightfield-wootiv"], ...args], {
      encoding: "utf8",
      stdio: "pipe",
    });
  }

  test("--help lists the commands", () => {
    expect(run("--help")).toContain("sandbox");
  });

  test("exits with 2 on a command it does not have", () => {
    expect(() => run("deploy")).toThrow(expect.objectContaining({ status: 2 }));
  });
});
