import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { OperationDetail, OperationSummary } from "../../codegen/description/description.ts";
import { effectOf } from "../../codegen/description/effect.ts";
import { plainSchema } from "../../codegen/description/plain-schema.ts";
import { generate } from "../../codegen/index.ts";
import { folderOf } from "../support/files.ts";

const id = {
  name: "id",
  in: "path",
  required: true,
  description: "Which box.",
  schema: { $ref: "#/components/schemas/ID" },
};
const json = (schema: object): object => ({ "application/json": { schema } });
const box = { $ref: "#/components/schemas/Box" };
const document = {
  openapi: "3.0.3",
  info: { title: "Attic", version: "1" },
  paths: {
    "/boxes": {
      get: {
        tags: ["box"],
        summary: "List boxes",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", minimum: 0, exclusiveMinimum: true } },
          { name: "offset", in: "query", schema: { type: "integer" } },
          { name: "If-Dusty", in: "header", required: true, schema: { type: "boolean" } },
        ],
        responses: {
          200: {
            description: "",
            content: json({ type: "object", properties: { items: { type: "array", items: box } } }),
          },
        },
      },
    },
    "/boxes/{id}": {
      put: {
        tags: ["box"],
        "x-scopes": ["boxes:write"],
        deprecated: true,
        parameters: [id],
        requestBody: { required: true, description: "What is in it.", content: json(box) },
        responses: { 204: { description: "" } },
      },
    },
    "/crates": {
      post: {
        tags: ["box"],
        operationId: "box.pack",
        requestBody: { required: true, content: json({ $ref: "#/components/schemas/Crate" }) },
        responses: { 200: { description: "", content: json({ $ref: "#/components/schemas/Crate" }) } },
      },
    },
    "/boxes/{id}/photo": {
      post: {
        tags: ["box"],
        parameters: [id],
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                required: ["photo"],
                properties: { photo: { type: "string", format: "binary" } },
              },
              example: { photo: "(content of attic.png)" },
            },
          },
        },
        responses: { 200: { description: "", content: json(box) } },
      },
    },
  },
  components: {
    schemas: {
      ID: { type: "string", minLength: 2, example: "b_1" },
      Box: {
        type: "object",
        required: ["id", "label"],
        properties: {
          id: { type: "string", readOnly: true },
          label: { type: "string", nullable: true },
          color: { nullable: true, allOf: [{ type: "string", enum: ["red", "blue"] }] },
          secret: { type: "string", writeOnly: true },
          in: box,
          free: { type: "object" },
        },
      },
      Crate: {
        allOf: [box, { required: ["secret"], properties: { lid: { type: "string", readOnly: true } } }],
        required: ["id", "lid", "size"],
        properties: { size: { type: "integer" } },
      },
    },
  },
};

interface Details {
  readonly $defs: Record<string, object>;
  readonly operations: Record<string, OperationDetail>;
}

async function describeAttic(): Promise<{ operations: OperationSummary[]; box: Details }> {
  const folder = await folderOf({ "attic.json": JSON.stringify(document) });
  const { files } = await generate({ input: join(folder, "attic.json"), cli: true });
  const [summary, details] = ["cli/operations.json", "cli/operations/box.json"].map((path) =>
    JSON.parse(files.get(path) ?? ""),
  );
  expect(summary).toMatchObject({ api: "attic", client: "Attic", environment: { apiKey: "ATTIC_API_KEY" } });
  return { operations: summary.operations, box: details };
}

let described: ReturnType<typeof describeAttic> | undefined;

/** Generated once. */
async function attic(): Promise<{ operations: OperationSummary[]; details: Details; byName: Details["operations"] }> {
  const { operations, box } = await (described ??= describeAttic());
  return { operations, details: box, byName: box.operations };
}

describe("the description of a client", () => {
  test("lists all operations by the names of the client", async () => {
    const { operations } = await attic();
    expect(operations).toEqual([
      { name: "box.list", httpMethod: "GET", path: "/boxes", summary: "List boxes.", effect: "read", kind: "list" },
      {
        name: "box.replace",
        httpMethod: "PUT",
        path: "/boxes/{id}",
        summary: "",
        effect: "write",
        kind: "nothing",
        scopes: ["boxes:write"],
        deprecated: true,
      },
      { name: "box.pack", httpMethod: "POST", path: "/crates", summary: "", effect: "write", kind: "value" },
      {
        name: "box.createPhoto",
        httpMethod: "POST",
        path: "/boxes/{id}/photo",
        summary: "",
        effect: "write",
        kind: "value",
      },
    ]);
  });

  test("has one schema for the input: path parameters, query, body, headers", async () => {
    const { "box.list": list, "box.replace": replace } = (await attic()).byName;
    expect(list?.input).toEqual({
      type: "object",
      properties: {
        query: {
          type: "object",
          properties: { limit: { type: "integer", exclusiveMinimum: 0 }, offset: { type: "integer" } },
          unevaluatedProperties: false,
        },
        headers: {
          type: "object",
          properties: { "If-Dusty": { type: "boolean" } },
          required: ["If-Dusty"],
          unevaluatedProperties: false,
        },
      },
      required: ["headers"],
      additionalProperties: false,
    });
    expect(replace?.input).toMatchObject({
      properties: { id: { description: "Which box." }, body: { description: "What is in it." } },
      required: ["id", "body"],
    });
    expect(replace?.arguments).toEqual([
      { name: "id", in: "path", required: true, description: "Which box." },
      { name: "body", in: "body", required: true, description: "What is in it." },
    ]);
  });

  test("has what is sent without what the server sets, closed, and what is received without what is only sent", async () => {
    const { details, byName } = await attic();
    expect(details.$defs["BoxInput"]).toEqual({
      type: "object",
      required: ["label"],
      properties: {
        label: { type: ["string", "null"] },
        color: { anyOf: [{ allOf: [{ type: "string", enum: ["red", "blue"] }] }, { type: "null" }] },
        secret: { type: "string" },
        in: { $ref: "#/$defs/BoxInput", unevaluatedProperties: false },
        free: { type: "object" },
      },
    });
    expect(details.$defs["Box"]).toMatchObject({
      required: ["id", "label"],
      properties: { in: { $ref: "#/$defs/Box" } },
    });
    expect(details.$defs["Box"]).not.toHaveProperty("properties.secret");
    expect(byName["box.list"]?.item).toEqual({ $ref: "#/$defs/Box" });
  });

  test("requires of what is sent and received no member that its parts have for the other way", async () => {
    const { details, byName } = await attic();
    expect(details.$defs["CrateInput"]).toEqual({
      allOf: [{ $ref: "#/$defs/BoxInput" }, { required: ["secret"], properties: {} }],
      required: ["size"],
      properties: { size: { type: "integer" } },
    });
    expect(details.$defs["Crate"]).toEqual({
      allOf: [{ $ref: "#/$defs/Box" }, { required: [], properties: { lid: { type: "string" } } }],
      required: ["id", "lid", "size"],
      properties: { size: { type: "integer" } },
    });
    expect(byName["box.pack"]?.example?.input).toEqual({ body: { label: "text", secret: "text", size: 1 } });
  });

  test("takes the path of a file where a form holds one", async () => {
    const { "box.createPhoto": photo } = (await attic()).byName;
    expect(photo?.input).toHaveProperty("properties.body.properties.photo", { type: "string", format: "file-path" });
    expect(photo?.example).toEqual({ input: { id: "b_1", body: { photo: "attic.png" } } });
  });
});

test.each([
  ["GET", {}, "read"],
  ["HEAD", {}, "read"],
  ["POST", {}, "write"],
  ["PATCH", {}, "write"],
  ["DELETE", {}, "destructive"],
  ["POST", { "x-read-only": true }, "read"],
  ["POST", { "x-destructive": true }, "destructive"],
  ["GET", { "x-read-only": false }, "write"],
  ["DELETE", { "x-destructive": false }, "write"],
])("%s with %j is %s", (httpMethod, extensions, effect) => {
  expect(effectOf(httpMethod, extensions)).toBe(effect);
});

test("a nullable enum that lists null lists it once", () => {
  expect(plainSchema({ nullable: true, type: "string", enum: ["happy", null] })).toEqual({
    type: ["string", "null"],
    enum: ["happy", null],
  });
});
