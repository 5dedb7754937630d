import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import * as resources from "../../generated/lightfield/index.ts";

/** Bytes of a program as a browser loads it: bundled, minified, compressed. */
async function sizeOf(program: string): Promise<number> {
  const stdin = { contents: program, resolveDir: "." };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

const oneList = `
  import { AccountResource, api } from "lightfield-wootiv/lightfield";
  import { Transport } from "lightfield-wootiv/runtime";
  const account = new AccountResource(new Transport(api, {}));
  for await (const { id } of account.list({ limit: 25 })) console.log(id);`;

const wholeClient = `
  import { Lightfield } from "lightfield-wootiv/lightfield";
  const { account } = new Lightfield();
  for await (const { id } of account.list({ limit: 25 })) console.log(id);`;

test("a program that loops over one list stays small, with retries, limits, keys, errors and pages", async () => {
  expect(await sizeOf(oneList)).toBeLessThan(15_350);
});

test.each(["NotFoundError", "toFile"])("%s alone brings next to nothing along", async (name) => {
  const program = `import { ${name} } from "lightfield-wootiv"; console.log(${name});`;
  expect(await sizeOf(program)).toBeLessThan(1_300);
});

test("a further operation adds at most 150 bytes", async () => {
  const operations = Object.values(resources)
    .map((resource) => Object.getOwnPropertyNames(Object(resource).prototype ?? {}))
    .flat()
    .filter((name) => name !== "constructor").length;
  const added = (await sizeOf(wholeClient)) - (await sizeOf(oneList));
  expect(operations).toBeGreaterThan(50);
  expect(added / operations).toBeLessThan(150);
});

test.each([
  ["an upload in a session", "run-upload", "function runUpload("],
  ["a download", "run-download", "function runDownload("],
])("the code of %s comes with the first one, and not with the client", (_, chunk, code) => {
  expect(readFileSync("dist/chunks/core.js", "utf8")).not.toContain(code);
  expect(readFileSync(`dist/chunks/${chunk}.js`, "utf8")).toContain(code);
});
