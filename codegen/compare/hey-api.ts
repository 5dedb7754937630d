import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import type { Document } from "../document/document.ts";
import type { Engine } from "./engine.ts";

/** It writes files alone, so that a folder is lent to it. */
export const heyAPI: Engine = {
  name: "hey-api",
  path: (_schema, type) => `.${type}`,
  print: async (document, typeOf) => {
    const folder = await mkdtemp(join(tmpdir(), "compare-"));
    try {
      return await printInto(folder, document, typeOf);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function printInto(folder: string, document: Document, name: (schema: string) => string): Promise<string> {
  await createClient({
    configFile: join(folder, "none.ts"), // whatever the user's own says
    input: { ...structuredClone(document), paths: {} },
    output: { path: folder, entryFile: false },
    logs: { level: "silent", file: false },
    interactive: false,
    plugins: [{ name: "@hey-api/typescript", definitions: { case: "preserve", name } }],
  });
  return readFile(join(folder, "types.gen.ts"), "utf8");
}
