import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { formatMessage } from "publint/utils";
import { publint } from "publint";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { findExcess, measure, packInto } from "../../scripts/tarball.ts";
import { packageName, packageVersion } from "../../src/platform/version.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const entries = Object.keys(manifest.exports).filter((entry) => entry !== "./package.json");

test("the version sent with each call is the one that is published", () => {
  expect({ packageName, packageVersion }).toEqual({ packageName: manifest.name, packageVersion: manifest.version });
});

describe("the built package imports itself by name", () => {
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

describe("the tarball", () => {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  const tarball = packInto(folder);
  afterAll(() => rmSync(folder, { recursive: true }));

  test("has nothing that publint would change", async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball.path);
    const archive = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages } = await publint({ pack: { tarball: archive }, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  test("has types that every module resolution for ES modules finds", () => {
    const arguments_ = [tarball.path, "--profile", "esm-only", "--format", "json"];
    const command = ["node_modules/@arethetypeswrong/cli/dist/index.js", ...arguments_];
    const output = execFileSync(process.execPath, command, { encoding: "utf8" }); // throws where there is a problem
    expect(JSON.parse(output).analysis.types).toEqual({ kind: "included" });
  });

  const paths = tarball.files.map(({ path }) => path);

  test("holds the sources that its declaration maps name", () => {
    const maps = paths.filter((path) => path.endsWith(".map"));
    const sources = maps.flatMap((map) =>
      JSON.parse(readFileSync(map, "utf8")).sources.map((source: string) => join(map, "..", source)),
    );
    expect(sources.length).toBeGreaterThan(80);
    expect(sources.filter((source) => !paths.includes(source))).toEqual([]);
  });

  test("holds no declaration that none of the entry points leads to", () => {
    const declarations = entries.map((entry) => manifest.exports[entry].types);
    const program = ts.createProgram(declarations, { module: ts.ModuleKind.NodeNext, types: [] });
    const read = program.getSourceFiles().map(({ fileName }) => relative(".", fileName));
    expect(paths.filter((path) => path.endsWith(".d.ts") && !read.includes(path))).toEqual([]);
  });

  test("is within its budget", () => {
    expect(findExcess(measure(tarball))).toEqual([]);
    expect(findExcess({ files: 3 }, { files: 2 })).toEqual(["files: 3, and the budget is 2"]);
  });
});

test.each(["lightfield", "wootiv"])(
  "who imports the client of %s loads two files, and nothing of Node",
  async (api) => {
    const entryPoints = [`dist/${api}.js`];
    const { metafile } = await build({ entryPoints, bundle: true, write: false, format: "esm", metafile: true });
    const loaded = new Set(entryPoints);
    for (const file of loaded) {
      const imports = metafile.inputs[file]?.imports.filter(({ kind }) => kind === "import-statement") ?? [];
      for (const { path } of imports) loaded.add(path);
    }
    expect([...loaded]).toEqual([...entryPoints, "dist/chunks/core.js"]);
  },
);

test.each(["fetch", "Headers", "Request", "Response", "FormData"])(
  "who makes a client and does not call it never asks for %s: Node would load all of fetch",
  (name) => {
    const code = `
      Object.defineProperty(globalThis, "${name}", { get: () => process.exit(1) });
      const { Lightfield } = await import("lightfield-wootiv/lightfield");
      const { Wootiv } = await import("lightfield-wootiv/wootiv");
      new Lightfield({ apiKey: "key", defaultHeaders: { "x-team": "sales" } }).withOptions({ timeout: 1 });
      new Wootiv({ apiKey: "key" });`;
    execFileSync(process.execPath, ["--input-type=module", "-e", code]); // throws where it exits with 1
  },
);

test("the client brings no package along but openapi-fetch", () => {
  expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
});

test("what only some entry points need is optional, in any version: npm refuses an install beside another one", () => {
  const { peerDependencies, peerDependenciesMeta } = manifest;
  expect(new Set(Object.values(peerDependencies))).toEqual(new Set(["*"]));
  const optional = Object.keys(peerDependencies).map((name) => [name, { optional: true }]);
  expect(peerDependenciesMeta).toEqual(Object.fromEntries(optional));
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

  test("--version tells the version", () => {
    expect(run("--version")).toBe(`${manifest.version}\n`);
  });

  test("exits with 2 on a command it does not have", () => {
    expect(() => run("deploy")).toThrow(expect.objectContaining({ status: 2 }));
  });
});
