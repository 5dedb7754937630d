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

const described = `info: { title: Docs, version: "1" }
paths:
  /pets:
    post:
      operationId: pets.add
      parameters: [{ $ref: "#/components/parameters/Since", description: Since their birth. }]
      requestBody: { $ref: "#/components/requestBodies/Pet", description: The new pet. }
      responses: { "201": { description: Added, headers: { X-Left: { $ref: "#/components/headers/Left", description: Places left. } } } }
components:
  parameters: { Since: { name: since, in: query, description: A day., schema: { type: string } } }
  requestBodies: { Pet: { description: A pet., required: true, content: { application/json: { schema: { type: object } } } } }
  headers: { Left: { description: A number., schema: { type: integer } } }
`;

test.each([
  ["3.1.0", ["Since their birth.", "The new pet.", "Places left."]],
  ["3.0.3", ["A day.", "A pet.", "A number."]],
])(
  "in OpenAPI %s, of a description beside a reference and that behind it, it is read as %j",
  async (version, texts) => {
    const folder = await folderOf({ "docs.yaml": `openapi: ${version}\n${described}` });
    const { files } = await generate({ document: `${folder}/docs.yaml`, overlays: [] });
    const text = `${files.get("types.ts")}${files.get("resources/pets.ts")}`;
    const all = ["Since their birth.", "A day.", "The new pet.", "A pet.", "Places left.", "A number."];
    expect(all.filter((one) => text.includes(one))).toEqual(all.filter((one) => texts.includes(one)));
  },
);

test("what is sent as XML takes no name from the types", async () => {
  const body = "requestBody: { content: { application/xml: { schema: { properties: { kind: { type: string } } } } } }";
  const paths = `paths: { /pets: { post: { operationId: pets.add, ${body}, responses: {} } } }`;
  const folder = await folderOf({ "docs.yaml": `openapi: 3.1.0\ninfo: { title: Docs, version: "1" }\n${paths}\n` });
  const { files } = await generate({ document: `${folder}/docs.yaml`, overlays: [] });
  expect(files.get("resources/pets.ts")).toContain("body?: string | Uploadable");
  expect(files.get("types.ts") ?? "").not.toContain("PetsAddParams");
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
