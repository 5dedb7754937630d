import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import type { Document } from "../../codegen/document/document.ts";
import { emitReadme } from "../../codegen/package/readme.ts";
import { folderOf } from "../support/files.ts";

/** The README of the package of a client. */
async function readmeOf(document: Partial<Document>): Promise<string> {
  const pets = { openapi: "3.1.0", info: { title: "Pets", version: "1" }, paths: {}, ...document };
  const folder = await folderOf({ "pets.json": JSON.stringify(pets) });
  const { api } = await generate({ document: join(folder, "pets.json"), overlays: [] });
  return emitReadme(api, "Pets", "pets", []);
}

describe("the README of a package says where calls go", () => {
  test.each<[url: string | undefined, baseURL: string, text: string]>([
    [undefined, "https://api.example.com", "The document names no server"],
    ["/", "https://api.example.com", "only as `/`"],
    ["/api/v2", "https://api.example.com/api/v2", "only as `/api/v2`, which depends on where it lies"],
    ["/api/v2/", "https://api.example.com/api/v2", "only as `/api/v2/`"],
    ["v2", "https://api.example.com/v2", "only as `v2`"],
    ["../v2", "https://api.example.com/v2", "only as `../v2`"],
    ["localhost:8080/v2", "https://api.example.com", "only as `localhost:8080/v2`"],
  ])("of a document with the server %s", async (url, baseURL, text) => {
    const readme = await readmeOf(url === undefined ? {} : { servers: [{ url }] });
    expect(readme).toContain(`new Pets({ baseURL: "${baseURL}" });`);
    expect(readme).toContain(text);
  });
});
