import { beforeAll, describe, expect, test } from "vitest";
import type { ClientOptions } from "../../src/runtime.ts";
import type { Validators } from "../../src/validate.ts";
import { loadWithValidators } from "../support/load-client.ts";
import { serve, text } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

const document = `openapi: 3.2.0
info: { title: Sample, version: "1" }
paths:
  /pets:
    put:
      operationId: pet.replace
      requestBody:
        required: true
        content:
          application/xml: {}
          application/json: { schema: { $ref: "#/components/schemas/Pet" } }
          application/json-patch+json: { schema: { type: array, items: { type: object, required: [op], properties: { op: { type: string } } } } }
      responses: { "204": { description: Done. } }
    get:
      operationId: pet.retrieve
      responses:
        "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } }, text/csv: {}, image/png: {} } }
    query:
      operationId: pet.find
      parameters:
        - name: where
          in: querystring
          required: true
          content: { application/json: { schema: { type: object, properties: { age: { type: integer } } } } }
      responses: { "204": { description: Done. } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
`;

interface Sample {
  readonly pet: {
    replace(body: unknown, options?: { contentType: string }): Promise<unknown>;
    retrieve(options: { accept: string | undefined }): Promise<unknown>;
    find(where: unknown): Promise<unknown>;
  };
}

let Sample: new (options: ClientOptions) => Sample;
let validators: Validators;
beforeAll(async () => {
  ({ Sample, validators } = await loadWithValidators<Sample>(document));
});

const nothing: Handler = (response) => response.writeHead(204).end();

async function connect(handler: Handler): Promise<Sample & { readonly requests: readonly unknown[] }> {
  const { baseURL, requests } = await serve(handler);
  const { pet } = new Sample({ baseURL, validators, validate: "strict", maxRetries: 0 });
  return { pet, requests };
}

describe("a body of several content types is checked by the schema of its own", () => {
  const pet = { name: "Rex" };
  const xml = "<pet />";
  test.each<[what: string, contentType: string | undefined, body: unknown, isRight: boolean]>([
    ["the usual one, right", undefined, pet, true],
    ["the usual one, wrong", undefined, { name: 5 }, false],
    ["the usual one, by its name", "application/json", { name: 5 }, false],
    ["another of JSON, right", "application/json-patch+json", [{ op: "test" }], true],
    ["another of JSON, wrong", "application/json-patch+json", pet, false],
    ["a text that is not looked into", "application/xml", xml, true],
    ["a file that has one for its own", undefined, new Blob([xml], { type: "application/xml" }), true],
    ["a text as JSON", undefined, xml, false],
  ])("%s", async (_, contentType, body, isRight) => {
    const client = await connect(nothing);
    const call = client.pet.replace(body, contentType === undefined ? undefined : { contentType });
    if (isRight) await call;
    else await expect(call).rejects.toMatchObject({ name: "APIRequestInvalidError" });
    expect(client.requests).toHaveLength(Number(isRight));
  });
});

describe("a response that may be JSON is checked where it is", () => {
  test.each<[accept: string | undefined, contentType: string, body: string, isRight: boolean]>([
    ["application/json", "application/json", '{"name":"Rex"}', true],
    ["application/json", "application/json", '{"name":5}', false],
    ["application/json", "application/json", '"Rex"', false],
    ["text/csv", "text/csv", "name\nRex", true],
    ["image/png", "image/png", "…", true],
    [undefined, "application/json", '{"name":5}', true], // which is left to the caller, as bytes are
  ])("of %s, a response of %s: %s", async (accept, contentType, body, isRight) => {
    const client = await connect(text(body, contentType));
    const call = client.pet.retrieve({ accept });
    if (isRight) await call;
    else await expect(call).rejects.toMatchObject({ name: "APIResponseInvalidError" });
  });
});

test("a query that is one JSON value is checked as a member of it", async () => {
  const client = await connect(nothing);
  await expect(client.pet.find({ age: "old" })).rejects.toThrow("/where/age: Expected an integer");
  await client.pet.find({ age: 7 });
  expect(client.requests).toHaveLength(1);
});
