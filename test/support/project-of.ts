import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { folderOf } from "./files.ts";

/** A folder like this repository, as far as the generator looks: one document, a runtime and a version. */
export async function projectOf(document: string): Promise<string> {
  const folder = await folderOf({ "package.json": '{ "name": "our-clients", "version": "1.2.0" }' });
  await Promise.all([mkdir(join(folder, "openapi")), mkdir(join(folder, "src"))]);
  await writeFile(join(folder, "src/runtime.ts"), "");
  await writeFile(join(folder, "openapi/pets.yaml"), document);
  return folder;
}
