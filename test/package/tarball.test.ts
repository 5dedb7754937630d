import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { formatMessage } from "publint/utils";
import { publint } from "publint";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { listEntryPoints, packages, readManifest } from "../../scripts/packages.ts";
import { budgets, findExcess, measure, packInto } from "../../scripts/tarball.ts";

const destination = mkdtempSync(join(tmpdir(), "package-"));
afterAll(() => rmSync(destination, { recursive: true }));

const packed = packages.map((source) => {
  const tarball = packInto(destination, source);
  return { ...source, source, tarball, paths: tarball.files.map(({ path }) => path) };
});

describe.each(packed)("the tarball of $name", ({ source, tarball, paths }) => {
  test("has nothing that publint would change", async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball.path);
    const archive = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages } = await publint({ pack: { tarball: archive }, strict: true });
    expect(messages.map((message) => formatMessage(message, { ...readManifest(source) }))).toEqual([]);
  });

  test("has types that every module resolution for ES modules finds", () => {
    const options = [tarball.path, "--profile", "esm-only", "--format", "json"];
    const command = ["node_modules/@arethetypeswrong/cli/dist/index.js", ...options];
    const output = execFileSync(process.execPath, command, { encoding: "utf8" }); // throws where there is a problem
    expect(JSON.parse(output).analysis.types).toEqual({ kind: "included" });
  });

  test("holds what there is to read about it: README, license, changelog", () => {
    expect(paths).toEqual(expect.arrayContaining(["CHANGELOG.md", "LICENSE", "README.md"]));
  });

  test("holds what its package.json names", () => {
    const { exports, bin } = readManifest(source);
    const named = Object.values(exports).flatMap((target) =>
      typeof target === "string" ? target : Object.values(target),
    );
    const files = [...named, ...Object.values(bin ?? {})].map((path) => join(path));
    expect(files.filter((path) => !paths.includes(path))).toEqual([]);
  });

  test("holds neither sources nor maps", () => {
    const isSource = (path: string): boolean => /\.map$|(?<!\.d)\.ts$/.test(path) && !path.startsWith("examples/");
    expect(paths.filter(isSource)).toEqual([]);
  });

  test("holds no declaration that none of the entry points leads to", () => {
    const entries = listEntryPoints(source).map(({ types }) => types);
    const program = ts.createProgram(entries, { module: ts.ModuleKind.NodeNext, types: [] });
    const read = program.getSourceFiles().map(({ fileName }) => relative(source.folder, fileName));
    const declarations = paths.filter((path) => path.endsWith(".d.ts"));
    expect(declarations.length).toBeGreaterThan(0);
    expect(declarations.filter((path) => !read.includes(path))).toEqual([]);
  });

  test("is within its budget", () => {
    expect(findExcess(measure(tarball), budgets[source.name])).toEqual([]);
  });
});

test("what is over its budget is named", () => {
  expect(findExcess({ files: 3 }, { files: 2 })).toEqual(["files: 3, and the budget is 2"]);
});
