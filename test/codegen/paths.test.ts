import { expect, test } from "vitest";
import type { Document, Operation, Response, Schema } from "../../codegen/document/document.ts";
import { printPathTypes } from "../../codegen/paths/print-paths.ts";
import type { ModelNames } from "../../codegen/schemas/model-names.ts";

const pet = { $ref: "#/components/schemas/Pet" };
const text = { type: "string", description: "A text." };

function answer(schema: Schema, description = "An answer."): Response {
  return { description, content: { "application/json": { schema } } };
}

/** What is printed for `GET /pets/{id}`, and for the components that it needs. */
async function printed(operation: Operation, more: Partial<Document> = {}, models = noModels): Promise<string> {
  const schemas = {
    Pet: { type: "object", properties: { name: text, owner: { $ref: "#/components/schemas/Owner" } } },
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "Pet Store", version: "1" },
    components: { schemas: { ...schemas, Owner: text, Stray: text }, responses: { Gone: answer(text) } },
    ...more,
    paths: { "/pets/{id}": { parameters: [id], get: operation }, ...more.paths },
  };
  const types = await printPathTypes(document, models, "./types.ts");
  return types.replace(/\s+/g, " ");
}

const noModels: ModelNames = { sent: new Map(), returned: new Map() };

const id = { name: "id", in: "path" as const, required: true, schema: text };

test("an operation keeps its summary, and of the rest what types a call", async () => {
  const operation = {
    operationId: "get_pet",
    summary: "Retrieve a pet",
    description: "Tells all about it.",
    parameters: [{ name: "fields", in: "query" as const, description: "Which to tell.", schema: text }],
    responses: { 200: { ...answer(pet), headers: { "X-Age": { schema: text } } } },
  };
  expect(await printed(operation)).toBe(
    'export interface paths { "/pets/{id}": { /** Retrieve a pet */ get: { ' +
      "parameters: { query?: { fields?: string; }; header?: never; path: { id: string; }; cookie?: never; }; " +
      'responses: { 200: { content: { "application/json": components["schemas"]["Pet"]; }; }; }; }; }; } ' +
      'export interface components { schemas: { Pet: { name?: string; owner?: components["schemas"]["Owner"]; }; ' +
      "Owner: string; }; } ",
  );
});

test("a deprecated operation is told as such", async () => {
  expect(await printed({ deprecated: true })).toContain("/** @deprecated */ get: {");
});

test("members of a body that are called like parts of an operation stay", async () => {
  const properties = { headers: text, parameters: text };
  const schema = { type: "object", properties };
  const operation = {
    requestBody: { content: { "application/json": { schema } } },
    responses: { 200: answer(schema) },
  };
  const type = "{ headers?: string; parameters?: string; }";
  expect((await printed(operation)).split(`"application/json": ${type}`)).toHaveLength(3);
});

test("errors of one type are told once, as `default`", async () => {
  const errors = { 400: answer(pet, "Wrong."), 404: answer(pet, "Gone."), "5XX": answer(pet, "Broken.") };
  const types = await printed({ responses: { 204: { description: "Done." }, ...errors } });
  expect(types).toContain('responses: { 204: { content?: never; }; default: components["responses"]["Errors1"]; };');
  expect(types).toContain("responses: { Errors1: { ");
});

test("errors of several types keep their statuses", async () => {
  const types = await printed({ responses: { 400: answer(pet), 404: { $ref: "#/components/responses/Gone" } } });
  expect(types).toContain(
    'responses: { 400: { content: { "application/json": components["schemas"]["Pet"]; }; }; ' +
      '404: { content: { "application/json": string; }; }; };',
  );
});

test("errors of some statuses are not told as those of all others", async () => {
  const types = await printed({ responses: { 400: answer(pet), default: answer(text) } });
  expect(types).toContain('responses: { 400: { content: { "application/json": components["schemas"]["Pet"]; }; }; ');
  expect(types).toContain('default: { content: { "application/json": string; }; };');
});

test("what has a default may be left out all the same", async () => {
  const limit = { type: "integer", default: 25 };
  const Pet = { type: "object", properties: { limit } };
  const operation: Operation = {
    parameters: [{ name: "limit", in: "query", schema: limit }],
    requestBody: { content: { "application/json": { schema: pet } } },
  };
  const types = await printed(operation, { components: { schemas: { Pet } } });
  expect(types).toContain("query?: { limit?: number; };");
  expect(types).toContain("Pet: { limit?: number; };");
});

test("a schema that allows nothing is never", async () => {
  const Pet = { type: "object", properties: { name: { not: {} } } };
  const types = await printed({ responses: { 200: answer(pet) } }, { components: { schemas: { Pet } } });
  expect(types).toContain("Pet: { name?: never; };");
});

test("the document stays as it is, though the engine writes into what it reads", async () => {
  const Cat = { type: "object", properties: { kind: { type: "string" } } };
  const Pet = { oneOf: [{ $ref: "#/components/schemas/Cat" }], discriminator: { propertyName: "kind" } };
  const components = { schemas: { Cat, Pet } };
  const before = structuredClone(components);
  expect(await printed({ responses: { 200: answer(pet) } }, { components })).toContain('kind: "Cat"');
  expect(components).toEqual(before);
});

test("a discriminator may name its variants without a path", async () => {
  const Cat = { type: "object", properties: { kind: { type: "string" } } };
  const discriminator = { propertyName: "kind", mapping: { tom: "Cat" } };
  const Pet = { oneOf: [{ $ref: "#/components/schemas/Cat" }], discriminator };
  expect(await printed({ responses: { 200: answer(pet) } }, { components: { schemas: { Cat, Pet } } })).toContain(
    'kind: "tom"',
  );
});

test("a discriminator of one operation may name its variants without a path", async () => {
  const Cat = { type: "object", properties: { kind: { type: "string" } } };
  const discriminator = { propertyName: "kind", mapping: { tom: "Cat" } };
  const choice = { oneOf: [{ $ref: "#/components/schemas/Cat" }], discriminator };
  const printedTypes = await printed({ responses: { 200: answer(choice) } }, { components: { schemas: { Cat } } });
  expect(printedTypes).toContain('components["schemas"]["Cat"]');
});

test("what the engine refuses in a schema is left out: a flag for a list of names, and references in samples", async () => {
  const kind: Schema = JSON.parse('{ "type": "string", "required": true }');
  const properties = { kind, example: { type: "integer", default: { $ref: "#/nowhere" } } };
  const schema = { type: "object", properties, example: { $ref: "#/nowhere" } };
  expect(await printed({ responses: { 200: answer(schema) } })).toContain("{ kind?: string; example?: number; }");
});

test("errors that something refers to stay where they are", async () => {
  const schema = { type: "object", properties: { code: text } };
  const first = "#/paths/~1pets~1{id}/get/responses/404/content/application~1json/schema";
  const paths = { "/dogs": { get: { responses: { 404: answer({ $ref: first }) } } } };
  const types = await printed({ responses: { 404: answer(schema) } }, { paths });
  expect(types).toContain('404: { content: { "application/json": { code?: string; }; }; };');
  expect(types).toContain('paths["/pets/{id}"]["get"]["responses"]["404"]["content"]["application/json"]');
});

test("helpers of the engine are there when they are needed", async () => {
  const required = { allOf: [pet, { required: ["name"] }], required: ["name"] };
  expect(await printed({ responses: { 200: answer(required) } })).toContain("type WithRequired<");
  const Stray = { allOf: [{ $ref: "#/components/schemas/Owner" }], required: ["name"] };
  const Owner = { type: "object", properties: { name: text } };
  expect(await printed({}, { components: { schemas: { Owner, Stray } } })).not.toContain("WithRequired");
});

test("a document without operations has no paths", async () => {
  const types = await printPathTypes(
    { openapi: "3.1.0", info: { title: "Nothing", version: "1" }, paths: {} },
    noModels,
    "./types.ts",
  );
  expect(types.trim()).toBe("export type paths = Record<string, never>;");
});

test("a body is the model as it is sent, a response the model as it is returned", async () => {
  const models = { sent: new Map([["Pet", "PetInput"]]), returned: new Map([["Pet", "PetModel"]]) };
  const operation = {
    requestBody: { content: { "application/json": { schema: pet } } },
    responses: { 200: answer(pet) },
  };
  const types = await printed(operation, {}, models);
  expect(types).toMatch(/^import type \* as models from "\.\/types\.ts"; export interface paths /);
  expect(types).toContain('requestBody?: { content: { "application/json": models.PetInput; }; };');
  expect(types).toContain('200: { content: { "application/json": models.PetModel; }; };');
  expect(types).not.toContain("components");
});

test("a parameter is the model as it is sent", async () => {
  const models = { sent: new Map([["Pet", "Pet"]]), returned: new Map() };
  const parameters = [{ name: "like", in: "query" as const, schema: pet }];
  expect(await printed({ parameters }, {}, models)).toContain("query?: { like?: models.Pet; };");
});

test("errors of one type are the model as it is returned", async () => {
  const models = { sent: new Map(), returned: new Map([["Pet", "Pet"]]) };
  const types = await printed({ responses: { 400: answer(pet) } }, {}, models);
  expect(types).toContain('content: { "application/json": models.Pet; };');
});

test("a schema without a model is printed, and what it holds is a model where it is one in both directions", async () => {
  const both = { sent: new Map([["Owner", "Owner"]]), returned: new Map([["Owner", "Owner"]]) };
  const operation = { responses: { 200: answer(pet) } };
  expect(await printed(operation, {}, both)).toContain("Pet: { name?: string; owner?: models.Owner; };");
  const split = { ...both, sent: new Map([["Owner", "OwnerInput"]]) };
  expect(await printed(operation, {}, split)).toContain('owner?: components["schemas"]["Owner"]; }; Owner: string;');
});

test("a part of a schema stays what it is, and so does a schema of which a member is required", async () => {
  const models = { sent: new Map(), returned: new Map([["Pet", "Pet"]]) };
  const part = answer({ $ref: "#/components/schemas/Pet/properties/name" });
  expect(await printed({ responses: { 200: part } }, {}, models)).not.toContain("models");
  const required = answer({ allOf: [pet, { required: ["name"] }], required: ["name"] });
  const types = await printed({ responses: { 200: required } }, {}, models);
  expect(types).toContain('WithRequired<components["schemas"]["Pet"], "name">');
});
