import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Schema } from "../../codegen/document/document.ts";
import { generate } from "../../codegen/index.ts";
import { byStatus } from "../../codegen/model/response-schemas.ts";
import { folderOf } from "../support/files.ts";

const document = `openapi: 3.0.3
info: { title: Zoo, version: "1" }
paths:
  /animals:
    get:
      tags: [big animals]
      operationId: list
      parameters: [{ name: limit, in: query, schema: { type: integer, minimum: 0, exclusiveMinimum: true } }]
      responses:
        "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Animal" } } } } }
    post:
      tags: [big animals]
      operationId: add
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Cat" } } } }
      responses: { "204": { description: Done. } }
    delete:
      tags: [big animals]
      operationId: clear
      responses: { "204": { description: Done. } }
  /names:
    put:
      tags: [names]
      operationId: replace
      requestBody: { required: true, content: { application/json: { schema: { type: array, nullable: true, items: { type: string } } } } }
      responses:
        "200": { description: Done., content: { application/json: { schema: { type: string, nullable: true } } } }
  /animals/film:
    put:
      tags: [photos]
      requestBody:
        content:
          multipart/form-data:
            schema: { type: object, properties: { film: { type: string, format: binary }, title: { type: string } } }
      responses: { "204": { description: Done. } }
  /animals/photo:
    put:
      tags: [photos]
      operationId: replace
      requestBody: { required: true, content: { image/png: {} } }
      responses:
        "200": { description: Done., content: { application/json: { schema: { $ref: "#/components/schemas/Cat" } } } }
        "202": { description: Later., content: { application/json: { schema: { $ref: "#/components/schemas/Dog" } } } }
    post:
      tags: [photos]
      operationId: add
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Cat" } } } }
      responses:
        "200": { description: Done., content: { application/json: { schema: { $ref: "#/components/schemas/Cat" } } } }
        "201": { description: New., content: { application/json: { schema: { $ref: "#/components/schemas/Cat" } } } }
components:
  schemas:
    Animal:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
      discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat", dog: Dog } }
    Cat:
      type: object
      required: [id, kind]
      properties:
        id: { type: string, readOnly: true, example: c1 }
        kind: { type: string }
        name: { type: string, nullable: true, maxLength: 9, description: Its name. }
        born: { oneOf: [{ type: string, format: date }, { type: string, format: date-time }] }
        weight: { oneOf: [{ type: integer, minimum: 1 }, { $ref: "#/components/schemas/Words" }] }
        mood: { $ref: "#/components/schemas/Mood" }
    Dog: { type: object, properties: { kind: { type: string } } }
    Words: { type: string, format: words }
    Mood: { type: string, enum: [calm, wild], nullable: true }
`;

async function generateZoo(validators: boolean): Promise<ReadonlyMap<string, string>> {
  const input = join(await folderOf({ "zoo.yaml": document }), "zoo.yaml");
  return (await generate({ input, validators })).files;
}

describe("the validators of a document", () => {
  test.each([
    ["3.0's null and bounds are those of 2020-12", 'name: { type: ["string", "null"], maxLength: 9 }'],
    ["a bound says itself that it is exclusive", 'limit: { type: "integer", exclusiveMinimum: 0 }'],
    [
      "an enum stays closed, though its type is open",
      'anyOf: [{ type: "string", enum: ["calm", "wild"] }, { type: "null" }]',
    ],
    [
      "a text may fit alternatives that only formats tell apart",
      'born: { anyOf: [{ type: "string", format: "date" }, { type: "string", format: "date-time" }] }',
    ],
    [
      "a value fits one of several that types tell apart",
      'weight: { oneOf: [{ type: "integer", minimum: 1 }, { $ref: () => Words }] }',
    ],
    ["a reference leads straight to its target", "mood: { $ref: () => Mood }"],
    [
      "a discriminator knows the place of each variant",
      'discriminator: { propertyName: "kind", variants: { cat: 0, dog: 1 } }',
    ],
    [
      "what the server sets need not be sent",
      'export const CatInput: Validator<types.CatInput> = /* @__PURE__ */ validator({ type: "object", required: ["kind"]',
    ],
  ])("%s", async (_, text) => {
    const files = await generateZoo(true);
    expect(files.get("type-validators.ts")?.replace(/\s+/g, " ")).toContain(text);
  });

  test("name, for each method, what it sends and receives", async () => {
    const files = await generateZoo(true);
    const text = files.get("validators/big-animals.ts")?.replace(/\s+/g, " ");
    expect(text).toContain("export const bigAnimals: ResourceValidators = {");
    expect(text).toMatch(/list: \{ query: \w+ListParams, response: \/\* @__PURE__ \*\/ validator\(/);
    expect(text).toContain("create: { body: CatInput, bodyIsOptional: true },");
    expect(text).not.toContain("delete");
    expect(files.get("validators.ts")).toContain('export { bigAnimals } from "./validators/big-animals.js";');
  });

  test("let a body and a response be null which have no name in the document", async () => {
    const files = await generateZoo(true);
    expect(files.get("validators/names.ts")).toContain(
      "replace: { body: NamesReplaceParams, response: NamesReplaceResponse }",
    );
    expect(files.get("types.ts")).toContain("export type NamesReplaceParams = string[] | null;");
    expect(files.get("types.ts")).toContain("export type NamesReplaceResponse = string | null;");
  });

  test("say which bodies there have to be, and tell successes apart that differ", async () => {
    const text = (await generateZoo(true)).get("validators/photos.ts")?.replace(/\s+/g, " ");
    expect(text).toContain("body: /* @__PURE__ */ validator({}),");
    expect(text).toContain(
      "response: /* @__PURE__ */ validator({ anyOf: [{ $ref: () => Cat }, { $ref: () => Dog }] }),",
    );
    expect(text).toContain('responses: { "200": Cat, "202": Dog },');
    expect(text).toContain("createPhoto: { body: CatInput, response: Cat },");
  });

  test("want a file where a form has one, not a text", async () => {
    const text = (await generateZoo(true)).get("type-validators.ts")?.replace(/\s+/g, " ");
    expect(text).toContain('properties: { film: { type: "file" }, title: { type: "string" } }');
  });

  test("stand below their method where they take several lines", async () => {
    const text = (await generateZoo(true)).get("validators/big-animals.ts") ?? "";
    expect(text).toContain("\n  list: {\n    query: BigAnimalsListParams,\n    response: ");
  });

  test("are an option of the client by the names of its resources alone", async () => {
    const text = (await generateZoo(true)).get("client.ts");
    expect(text).toContain('\ntype ValidatedResource = "bigAnimals" | "names" | "photos";\n');
    expect(text).toContain("  validators?: Validators<ValidatedResource> | undefined;\n");
  });

  test("are written where they are wanted alone", async () => {
    const files = await generateZoo(false);
    expect([...files.keys()].filter((path) => path.includes("validators"))).toEqual([]);
    expect(files.get("client.ts")).toContain("export type ZooOptions = ClientOptions & {");
  });
});

const [cat, dog] = [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }];

test.each<
  [what: string, successes: [string, Schema][], responses: Record<string, Schema>, fallback: Schema | undefined]
>([
  ["none", [], {}, undefined],
  ["one", [["200", cat]], {}, cat],
  [
    "two that are alike",
    [
      ["200", cat],
      ["201", cat],
    ],
    {},
    cat,
  ],
  [
    "two that differ",
    [
      ["200", cat],
      ["202", dog],
    ],
    { 200: cat, 202: dog },
    { anyOf: [cat, dog] },
  ],
  [
    "one, and a range for the others",
    [
      ["200", cat],
      ["2XX", dog],
    ],
    { 200: cat },
    dog,
  ],
  [
    "one that may be anything",
    [
      ["200", cat],
      ["202", {}],
    ],
    { 200: cat, 202: {} },
    {},
  ],
])("successes are told apart by status where they differ: %s", (_, successes, responses, fallback) => {
  const found = byStatus(successes);
  expect({ ...found, responses: Object.fromEntries(found.responses) }).toEqual({ responses, fallback });
});
