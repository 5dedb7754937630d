import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { petstore } from "../support/petstore.ts";
import { folderOf } from "../support/files.ts";
import { runCodegen } from "../support/run-codegen.ts";

const usual = ["--input", "pets.yaml", "--output", "src/pets"];

/** A folder with a document and the client that was generated from it. */
async function generated(): Promise<string> {
  const folder = await folderOf({ "pets.yaml": petstore });
  await runCodegen(folder, "generate", ...usual);
  return folder;
}

test("the client of another project passes while its document says the same", async () => {
  const folder = await generated();
  await writeFile(join(folder, "src/pets/mine.ts"), "export const mine = 1;\n");
  expect(await runCodegen(folder, "check", ...usual)).toEqual({
    code: 0,
    output: "src/pets: up to date\n",
    errors: "",
  });
});

test("a document that has changed fails the check, with the list of files, and writes none", async () => {
  const folder = await generated();
  const types = await readFile(join(folder, "src/pets/types.ts"), "utf8");
  await writeFile(join(folder, "pets.yaml"), petstore.replace("enum: [cat, dog]", "enum: [cat, dog, emu]"));
  await rm(join(folder, "src/pets/index.ts"));
  await writeFile(join(folder, "src/pets/client.ts"), "export const mine = 1;\n");
  await writeFile(join(folder, "src/pets/resources/dogs.ts"), types);
  expect(await runCodegen(folder, "check", ...usual)).toEqual({
    code: 1,
    output: "",
    errors: `\
differs        src/pets/types.ts
missing        src/pets/index.ts
left over      src/pets/resources/dogs.ts
not generated  src/pets/client.ts
Run \`generate\` with the same options.
`,
  });
  expect(await readFile(join(folder, "src/pets/types.ts"), "utf8")).toBe(types);
});
