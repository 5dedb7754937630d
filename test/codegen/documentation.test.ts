import { expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { seeTag } from "../../codegen/text/see-tag.ts";
import { folderOf } from "../support/files.ts";

const document = `openapi: 3.1.0
info: { title: Docs, version: "1" }
externalDocs: { url: "https://docs.example" }
tags: [{ name: pets, externalDocs: { url: "https://docs.example/pets" } }]
paths:
  /pets:
    summary: Pets of the shop
    description: All of them.
    get: { tags: [pets], responses: {}, externalDocs: { url: "https://docs.example/list", description: Guide } }
    post:
      tags: [pets]
      summary: Add a pet
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses: {}
components:
  schemas:
    Pet:
      description: A pet.
      externalDocs: { url: "https://docs.example/pet" }
      properties: { kind: { enum: [cat, dog], deprecated: true, externalDocs: { url: "https://docs.example/kind" } } }
`;

async function generateFiles(): Promise<ReadonlyMap<string, string>> {
  const folder = await folderOf({ "docs.yaml": document });
  return (await generate({ document: `${folder}/docs.yaml`, overlays: [] })).files;
}

test("an operation has what its path says, unless it says something itself", async () => {
  const files = await generateFiles();
  const comments = files.get("resources/pets.ts")?.match(/ {2}\/\*\*.*?\*\//gs) ?? [];
  expect(comments.map((comment) => comment.match(/^ {3}\* .*$/gm)?.slice(0, 2))).toEqual([
    ["   * Pets of the shop.", "   * All of them."],
    ["   * Add a pet.", "   * All of them."],
  ]);
});

test.each([
  ["a client", "client.ts", "/**\n * Docs\n *\n * @see https://docs.example\n */\nexport class Docs"],
  ["a resource", "resources/pets.ts", "/** @see https://docs.example/pets */\nexport class PetsResource"],
  ["a method", "resources/pets.ts", "   * @see [Guide](https://docs.example/list)\n   */\n  list("],
  ["a type", "types.ts", "/**\n * A pet.\n *\n * @see https://docs.example/pet\n */\nexport type Pet"],
  ["a member", "types.ts", "   * @deprecated\n   * @see https://docs.example/kind\n   */\n  kind?:"],
])("%s leads to the page that the document names for it", async (_, file, text) => {
  const files = await generateFiles();
  expect(files.get(file)).toContain(text);
});

test.each<[externalDocs: unknown, tag: string]>([
  [undefined, ""],
  [{ url: 7 }, ""],
  [{ url: " " }, ""],
  [{ url: "https://a.example", description: " " }, "@see https://a.example"],
  [{ url: "https://a.example/b\nc", description: "A\n  guide" }, "@see [A guide](https://a.example/b%20c)"],
])("the tag of %j is %j", (externalDocs, tag) => {
  expect(seeTag(externalDocs)).toBe(tag);
});
