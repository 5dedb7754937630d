import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { listEntryPoints, packages } from "../../scripts/packages.ts";

const specifiers = packages.flatMap(listEntryPoints).map(({ specifier }) => specifier);

function run(type: "module" | "commonjs", code: string): string {
  return execFileSync(process.execPath, [`--input-type=${type}`, "-e", code], { encoding: "utf8" });
}

describe.each(specifiers)("the entry point %s", (specifier) => {
  const name = JSON.stringify(specifier);

  test("is imported by name", () => {
    expect(run("module", `console.log(Object.keys(await import(${name})).length > 0)`)).toBe("true\n");
  });

  test("is loaded by require(), as Node allows for ES modules without top-level await", () => {
    expect(run("commonjs", `console.log(Object.keys(require(${name})).length > 0)`)).toBe("true\n");
  });
});

test("the page on calls says of each entry point of the client what it is for", () => {
  const rows = readFileSync("docs/calls.md", "utf8").matchAll(/^\| `(lightfield-wootiv[^`]*)`/gm);
  const exported = packages.slice(0, 1).flatMap(listEntryPoints);
  expect([...rows].map(([, name]) => name).sort()).toEqual(exported.map(({ specifier }) => specifier).sort());
});

test("every package has an entry point", () => {
  expect(specifiers).toEqual(expect.arrayContaining(packages.map(({ name }) => name)));
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
  "who makes a client and does not call it never reads the global %s: Node would load all of fetch",
  (name) => {
    const code = `
      Object.defineProperty(globalThis, "${name}", { get: () => process.exit(1) });
      const { Lightfield } = await import("lightfield-wootiv/lightfield");
      const { Wootiv } = await import("lightfield-wootiv/wootiv");
      new Lightfield({ apiKey: "key", defaultHeaders: { "x-team": "sales" } }).withOptions({ timeout: 1 });
      new Wootiv({ apiKey: "key" });`;
    run("module", code); // throws where it exits with 1
  },
);
