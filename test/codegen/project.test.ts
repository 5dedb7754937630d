import { readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { petstore } from "../support/petstore.ts";
import { folderOf } from "../support/files.ts";
import { projectOf } from "../support/project-of.ts";
import { runCodegen } from "../support/run-codegen.ts";

test("a broken document leaves generated/ unwritten", async () => {
  const folder = await projectOf(petstore.replace("openapi: 3.1.0", "openapi: 2.0.0"));
  const { code, errors } = await runCodegen(folder, "generate");
  expect(errors).toMatch(/^openapi\/pets\.yaml:1:1 .*\nNothing was written\.\n$/);
  expect(code).toBe(1);
  expect(await readdir(folder)).not.toContain("generated");
});

test("generate writes the same bytes again, and check agrees", async () => {
  const folder = await projectOf(petstore);
  const written = "[1-9]\\d* written, 0 changed, 0 deleted\n";
  expect((await runCodegen(folder, "generate")).output).toMatch(
    new RegExp(`^generated: ${written}cli/generated: ${written}$`),
  );
  const unchanged = "0 written, 0 changed, 0 deleted\n";
  expect((await runCodegen(folder, "generate")).output).toBe(`generated: ${unchanged}cli/generated: ${unchanged}`);
  expect(await runCodegen(folder, "check")).toMatchObject({ code: 0, output: "generated: up to date\n" });
}, 60_000);

test("check lists every file that differs, is missing or is left over, and fails", async () => {
  const folder = await projectOf(petstore);
  await runCodegen(folder, "generate");
  await rename(join(folder, "generated/pets/types.ts"), join(folder, "generated/pets/extra.ts"));
  await rename(join(folder, "generated/pets/paths.ts"), join(folder, "generated/pets/client.ts"));
  const { code, errors } = await runCodegen(folder, "check");
  expect(code).toBe(1);
  expect(errors.split("\n").slice(-6)).toEqual([
    "differs        generated/pets/client.ts",
    "missing        generated/pets/types.ts",
    "missing        generated/pets/paths.ts",
    "left over      generated/pets/extra.ts",
    "Run `make generate`.",
    "",
  ]);
}, 60_000);

test.each(["generate", "check", "diff", "explain"])(
  "without a document, %s says what to give, and touches nothing",
  async (command) => {
    const folder = await folderOf({ "mine.txt": "" });
    const { code, errors } = await runCodegen(folder, command, ...(command === "explain" ? ["pets.list"] : []));
    expect(code).toBe(2);
    expect(errors).toMatch(/^Give --input <file>: .* and this folder has no openapi\.\n\nUsage: /);
    expect(await readdir(folder)).toEqual(["mine.txt"]);
  },
);

test("a folder of documents without our runtime is another project's, whose generated/ is not ours to replace", async () => {
  const folder = await projectOf(petstore);
  await rename(join(folder, "src/runtime.ts"), join(folder, "src/index.ts"));
  await writeFile(join(folder, "generated"), "");
  const { code, errors } = await runCodegen(folder, "generate");
  expect(code).toBe(2);
  expect(errors).toContain("this folder has no src/runtime.ts");
});
