import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document, Schema } from "../../codegen/document/document.ts";
import { generate } from "../../codegen/generate.ts";
import { allResources } from "../../codegen/model/model.ts";
import { isPackageName, packageNameOf } from "../../codegen/package/package-name.ts";
import { sampleCall } from "../../codegen/package/sample-call.ts";
import { fileMark, sampleOf } from "../../codegen/package/sample.ts";
import type { SampleUse } from "../../codegen/package/sample.ts";
import { folderOf } from "../support/files.ts";

describe("the name of a package", () => {
  test.each([
    ["Pet Store", "pet-store"],
    ["Swagger Petstore - OpenAPI 3.0", "swagger-petstore-open-api-3-0"],
    ["Café des Amis", "cafe-des-amis"],
    ["Events", "events-client"],
    ["宠物", "api-client"],
    ["", "api-client"],
  ])("of the API %j is %s", (title, name) => {
    expect(packageNameOf(title)).toBe(name);
  });

  test("is one that npm takes, whatever the title", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (title) => isPackageName(packageNameOf(title))));
  });

  test.each([
    ["pet-store", true],
    ["@vets/pet.store", true],
    ["Pet", false],
    ["@vets", false],
    ["pet store", false],
    [".pets", false],
    ["fs", false],
    ["node_modules", false],
    ["p".repeat(215), false],
  ])("may be %s: %s", (name, isAllowed) => {
    expect(isPackageName(name)).toBe(isAllowed);
  });
});

describe("a sample of a schema", () => {
  const document: Document = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    components: {
      schemas: {
        Pet: {
          type: "object",
          required: ["id", "name", "secret", "parent"],
          properties: {
            id: { type: "integer", readOnly: true },
            name: { type: "string" },
            secret: { type: "string", writeOnly: true },
            nick: { type: "string" },
            parent: { $ref: "#/components/schemas/Pet" },
          },
        },
        Cat: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
        Plant: {
          type: "object",
          required: ["kind", "name"],
          properties: { kind: { type: "string" }, name: { type: "string" } },
          discriminator: { propertyName: "kind", mapping: { oak: "Oak", red: "RedOak" } },
        },
        Oak: {
          allOf: [
            { $ref: "#/components/schemas/Plant" },
            { required: ["age"], properties: { age: { type: "integer" } } },
          ],
        },
        RedOak: { allOf: [{ $ref: "#/components/schemas/Oak" }] },
        Herb: { type: "object", required: ["kind"], discriminator: { propertyName: "kind" } },
        Moss: { allOf: [{ $ref: "#/components/schemas/Herb" }], required: ["kind"] },
      },
    },
  };
  const pet: Schema = { $ref: "#/components/schemas/Pet" };
  const plant: Schema = { $ref: "#/components/schemas/Plant" };
  const redOak: Schema = { $ref: "#/components/schemas/RedOak" };
  const moss: Schema = { $ref: "#/components/schemas/Moss" };
  const tagged: Schema = { properties: { tag: { type: "string" }, kind: { enum: ["a", "b"] } } };
  const cat: Schema = { $ref: "#/components/schemas/Cat" };

  test.each<[what: string, schema: Schema, use: SampleUse, sample: unknown]>([
    ["has what is required, once, and nothing that is only read", pet, "sent", { name: "text", secret: "text" }],
    ["has nothing that is only written", pet, "received", { id: 1, name: "text" }],
    ["is the first of what builds on it", plant, "sent", { kind: "oak", name: "text", age: 1 }],
    ["has the value that stands for it", redOak, "sent", { kind: "red", name: "text", age: 1 }],
    ["has its name where no value stands for it", moss, "sent", { kind: "Moss" }],
    ["is the single value", { const: "on" }, "sent", "on"],
    ["is the first value of an enum that is one", { enum: [null, "a", "b"] }, "sent", "a"],
    ["is the example of a scalar", { type: "string", example: "Rex" }, "sent", "Rex"],
    ["is one of several examples", { type: "integer", examples: [7] }, "sent", 7],
    ["is the default", { type: "boolean", default: false }, "sent", false],
    ["is no example of another type", { type: "string", example: 5 }, "sent", "text"],
    ["is as long as it has to be", { type: "string", minLength: 6 }, "sent", "textxx"],
    ["is no longer than it may be", { type: "string", maxLength: 2 }, "sent", "te"],
    ["has the format", { type: "string", format: "date" }, "sent", "2026-01-31"],
    ["is a file in a form", { type: "string", format: "binary" }, "form", fileMark],
    [
      "is a file in a form, as JSON Schema says it",
      { type: "string", contentMediaType: "image/png" },
      "form",
      fileMark,
    ],
    ["is a text elsewhere", { type: "string", format: "binary" }, "sent", "text"],
    ["is a number of the range", { type: "integer", minimum: 5 }, "sent", 5],
    ["is a number below the end", { type: "number", exclusiveMaximum: 1 }, "sent", 0],
    ["is a number past the start, as 3.0 says it", { type: "integer", minimum: 3, exclusiveMinimum: true }, "sent", 4],
    ["is a multiple", { type: "integer", multipleOf: 5 }, "sent", 5],
    ["is the first type that is not null", { type: ["null", "boolean"] }, "sent", true],
    ["is null where nothing else is", { type: "null" }, "sent", null],
    ["has an item", { type: "array", items: { type: "string" } }, "sent", ["text"]],
    ["has as many items as it has to", { items: { type: "integer" }, minItems: 2 }, "sent", [1, 1]],
    ["has no item twice", { items: { enum: ["a", null, "b"] }, minItems: 2, uniqueItems: true }, "sent", ["a", "b"]],
    ["has the members of a tuple", { type: "array", prefixItems: [{ type: "integer" }, {}] }, "sent", [1, "text"]],
    [
      "joins parts",
      { allOf: [cat, { properties: { age: { type: "integer" } } }], required: ["age"] },
      "sent",
      { kind: "text", age: 1 },
    ],
    [
      "requires what another part does",
      { allOf: [tagged, { required: ["tag", "kind"] }] },
      "sent",
      { tag: "text", kind: "a" },
    ],
    [
      "has the value that a part leaves to the member of another",
      { allOf: [cat, { properties: { kind: { const: "tom" } } }] },
      "sent",
      { kind: "tom" },
    ],
    [
      "has the value that another part has of a member of which one says nothing",
      { allOf: [cat, { properties: { kind: { description: "Which." } } }] },
      "sent",
      { kind: "text" },
    ],
    [
      "has what only a choice requires",
      { ...tagged, anyOf: [{ required: ["tag"] }, { required: ["kind"] }] },
      "sent",
      { tag: "text" },
    ],
    [
      "has what stands beside a reference",
      { ...cat, properties: { age: { const: 3 } }, required: ["age"] },
      "sent",
      { age: 3, kind: "text" },
    ],
    ["has what is required and declared nowhere", { allOf: [tagged, { required: ["ghost"] }] }, "sent", { ghost: {} }],
    [
      "has a required value of a map",
      { type: "object", required: ["a"], additionalProperties: { type: "integer" } },
      "sent",
      { a: 1 },
    ],
    ["may be null", { required: ["gone"], properties: { gone: { const: null } } }, "sent", { gone: null }],
    ["is the first variant that says something", { anyOf: [{ type: "null" }, { type: "integer" }] }, "sent", 1],
    [
      "is marked as its variant",
      { oneOf: [cat], discriminator: { propertyName: "kind", mapping: { tabby: "#/components/schemas/Cat" } } },
      "sent",
      { kind: "tabby" },
    ],
    [
      "has what is required, though it may be anything",
      { required: ["data", "next"], properties: { data: { description: "Data." }, next: { anyOf: [] } } },
      "sent",
      { data: {} },
    ],
    ["is unknown where all is allowed", {}, "sent", undefined],
  ])("%s", (_what, schema, use, sample) => {
    expect(sampleOf(schema, document, use)).toEqual(sample);
  });
});

test.each<[what: string, schema: Schema, text: string]>([
  [
    "has what its schema requires",
    { type: "object", required: ["name"], properties: { name: { type: "string" } } },
    '{ name: "text" }',
  ],
  ["goes without where nothing is required", { type: "object", properties: { name: { type: "string" } } }, ""],
  ["has a list of those", { type: "array", items: { type: "string" } }, '["text"]'],
])("a call whose body a document lets be left out %s", async (_, schema, text) => {
  const create = { requestBody: { content: { "application/json": { schema } } }, responses: {} };
  const pets = { openapi: "3.1.0", info: { title: "Pets", version: "1" }, paths: { "/pets": { post: create } } };
  const folder = await folderOf({ "pets.json": JSON.stringify(pets) });
  const { api, normal, loaded } = await generate({ document: join(folder, "pets.json"), overlays: [] });
  const [method] = allResources(api).flatMap(({ methods }) => methods);
  const [operation] = normal.operations;
  if (method?.kind !== "operation" || operation === undefined) throw new Error("There is no operation.");
  expect(sampleCall(method, operation, loaded.document)?.text).toBe(`client.pets.create(${text})`);
});
