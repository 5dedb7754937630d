import { expect, test } from "vitest";
import type { Schema } from "../../codegen/document/document.ts";
import { normalize } from "../../codegen/normalize/normalize.ts";
import type { ModelNames } from "../../codegen/schemas/model-names.ts";

/** The models of a document with a body and a response, each the schema `Pet`. */
function modelsOf(pet: Schema, directions = ["sent", "returned"]): ModelNames {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
  const operation = {
    ...(directions.includes("sent") ? { requestBody: { content } } : {}),
    responses: { 200: { description: "A pet.", ...(directions.includes("returned") ? { content } : {}) } },
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "Pet Store", version: "1" },
    paths: { "/pets": { post: operation } },
    components: { schemas: { Pet: pet, Holder: { properties: { pet: { $ref: "#/components/schemas/Pet" } } } } },
  };
  return normalize({ file: "pets.yaml", text: "", document }).models;
}

const named = { type: "object", properties: { name: { type: "string" } } };
/** The server sets the number, which a response always has, and never returns the secret. */
const numbered = {
  ...named,
  required: ["id"],
  properties: {
    ...named.properties,
    id: { type: "string", readOnly: true },
    secret: { type: "string", writeOnly: true },
  },
};

test("a schema is its type in both directions", () => {
  const { sent, returned } = modelsOf(named);
  expect([sent.get("Pet"), returned.get("Pet")]).toEqual(["Pet", "Pet"]);
});

test("a schema with members of one direction is another type when it is sent", () => {
  const { sent, returned } = modelsOf(numbered);
  expect([sent.get("Pet"), returned.get("Pet")]).toEqual(["PetInput", "Pet"]);
});

test.each([
  ["sent", "Pet", undefined],
  ["returned", undefined, "Pet"],
])("a type that lost members and is only %s stands for nothing else", (direction, asSent, asReturned) => {
  const { sent, returned } = modelsOf(numbered, [direction]);
  expect([sent.get("Pet"), returned.get("Pet")]).toEqual([asSent, asReturned]);
});

test("a type that holds an open enum says more than its schema, and so does one that holds that type", () => {
  const { returned } = modelsOf({ type: "object", properties: { kind: { enum: ["cat", "dog"] } } });
  expect([returned.get("Pet"), returned.get("Holder")]).toEqual([undefined, undefined]);
});
