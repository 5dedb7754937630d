import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generateOwnClient } from "../../codegen/project.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { json, serve } from "../support/serve.ts";

const string = { type: "string" };
const binary = { type: "string", format: "binary" };
const object = (properties: object): object => ({ type: "object", properties });
const pet = { $ref: "#/components/schemas/Pet" };
const patch = { type: "array", items: object({ op: string }) };

function operation(operationId: string, types: Readonly<Record<string, object>>, members: object = {}): object {
  const content = Object.fromEntries(Object.entries(types).map(([mediaType, schema]) => [mediaType, { schema }]));
  const responses = { 200: { description: "", content: { "application/json": { schema: pet }, "text/csv": {} } } };
  return { operationId, requestBody: { content, ...members }, responses };
}

const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Sample", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/pets": {
      post: operation("pet.create", {
        "multipart/form-data": object({ photo: binary, tags: object({ color: string }) }),
        "text/plain": string,
        "application/json": pet,
        "application/x-www-form-urlencoded": pet,
        "image/png": binary,
      }),
      patch: operation(
        "pet.update",
        { "application/json-patch+json": patch, "application/merge-patch+json": pet },
        { required: true },
      ),
      put: operation("pet.replace", { "image/png": binary, "image/jpeg": binary }, { required: true }),
    },
    "/descriptions": {
      post: {
        operationId: "pet.describe",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: object({ stream: { type: "boolean" }, name: string }) },
            "multipart/form-data": { schema: object({ stream: { type: "boolean" }, photo: binary }) },
          },
        },
        responses: {
          200: {
            description: "",
            content: { "application/json": { schema: pet }, "text/event-stream": { schema: pet } },
          },
        },
      },
    },
  },
  components: { schemas: { Pet: object({ name: string }) } },
});

interface Sample {
  pet: Record<"create" | "update" | "replace", (body?: unknown, options?: object) => Promise<unknown>>;
}

describe("a body of several media types", () => {
  let Client: Awaited<ReturnType<typeof loadClient<Sample>>>;
  beforeAll(async () => {
    Client = await loadClient<Sample>(document);
  });

  async function send(method: keyof Sample["pet"], body?: unknown, options?: object): Promise<unknown[]> {
    const server = await serve(json({}));
    await new Client({ baseURL: server.baseURL, maxRetries: 0 }).pet[method](body, options);
    const [{ headers, body: sent } = { headers: {}, body: "" }] = server.requests;
    return [headers["content-type"]?.replace(/boundary=.*/, "boundary"), sent];
  }

  const png = new Blob(["I"], { type: "image/png" });
  const jpeg = new Blob(["J"], { type: "image/jpeg" });

  test.each<
    [what: string, method: keyof Sample["pet"], body: unknown, contentType: string | undefined, sent: unknown[]]
  >([
    ["JSON, unless the caller says so", "create", { name: "a" }, undefined, ["application/json", '{"name":"a"}']],
    ["JSON, if the caller says so", "create", { name: "a" }, "application/json", ["application/json", '{"name":"a"}']],
    ["nothing, where it may be", "create", undefined, undefined, [undefined, ""]],
    [
      "a form",
      "create",
      { name: "a b" },
      "application/x-www-form-urlencoded",
      ["application/x-www-form-urlencoded", "name=a%20b"],
    ],
    ["a text", "create", "hello", "text/plain", ["text/plain", "hello"]],
    ["a file", "create", new Blob(["F"]), "image/png", ["image/png", "F"]],
    ["a file whose own type is one of them", "create", png, undefined, ["image/png", "I"]],
    ["the first, where there is no JSON", "replace", new Blob(["F"]), undefined, ["image/png", "F"]],
    ["the file's own type before the first", "replace", jpeg, undefined, ["image/jpeg", "J"]],
    ["what the caller says before the file's own type", "replace", jpeg, "image/png", ["image/png", "J"]],
    ["a JSON Patch", "update", [{ op: "test" }], undefined, ["application/json-patch+json", '[{"op":"test"}]']],
    [
      "a merge patch",
      "update",
      { name: null },
      "application/merge-patch+json",
      ["application/merge-patch+json", '{"name":null}'],
    ],
  ])("is sent as %s", async (_, method, body, contentType, sent) => {
    expect(await send(method, body, contentType === undefined ? undefined : { contentType })).toEqual(sent);
  });

  test("is sent as a form of parts, each as it would be alone", async () => {
    const body = { photo: png, tags: { color: "red" } };
    const [contentType, sent] = await send("create", body, { contentType: "multipart/form-data" });
    expect(contentType).toBe("multipart/form-data; boundary");
    expect(sent).toContain('name="photo"; filename="upload"\r\nContent-Type: image/png\r\n\r\nI\r\n');
    expect(sent).toContain('name="tags"; filename="blob"\r\nContent-Type: application/json\r\n\r\n{"color":"red"}\r\n');
  });

  test("is refused under another media type, before it is sent", async () => {
    const server = await serve(json({}));
    const { pet: pets } = new Client({ baseURL: server.baseURL });
    const call = pets.update([], { contentType: "application/json" });
    const choices = "application/json-patch+json or application/merge-patch+json";
    await expect(call).rejects.toThrow(`contentType must be ${choices}; got application/json.`);
    expect(server.requests).toEqual([]);
  });
});

test("a method takes the body that its media type has", async () => {
  const folder = await folderOf({ "sample.yaml": document });
  const { files } = await generateOwnClient({ document: join(folder, "sample.yaml"), overlays: [] });
  const code = `
    import { Sample } from "../generated/sample/index.ts";
    import type { Pet } from "../generated/sample/index.ts";
    import type { RequestOptions } from "../src/runtime.ts";
    const { pet } = new Sample();
    export async function check(options: RequestOptions, file: Blob): Promise<void> {
      const usual: Pet = await pet.create({ name: "a" }, options);
      const csv: string = await pet.create("hello", { contentType: "text/plain", accept: "text/csv" });
      await pet.create({ name: "a" }, { contentType: "application/x-www-form-urlencoded", timeout: 1 });
      await pet.create({ photo: file, tags: { color: "red" } }, { contentType: "multipart/form-data" });
      await pet.create(undefined, { contentType: "multipart/form-data" });
      await pet.create(file, { contentType: "image/png" });
      await pet.replace(file, { contentType: "image/jpeg" });
      await pet.replace(file);
      await pet.update([{ op: "test" }]);
      await pet.update({ name: "a" }, { contentType: "application/merge-patch+json" });
      for await (const { name } of pet.describe({ stream: true, name: "a" })) void name;
      for await (const { name } of pet.describe({ stream: true, photo: file }, { contentType: "multipart/form-data" }))
        void name;
      const read: Pet = await pet.describe({ photo: file }, { contentType: "multipart/form-data" });
      // @ts-expect-error The JSON has no photo, streamed or not.
      void pet.describe({ stream: true, photo: file });
      // @ts-expect-error A text is no JSON of this operation.
      await pet.create("hello");
      // @ts-expect-error A pet has no photo.
      await pet.create({ photo: file });
      // @ts-expect-error The form has no name.
      await pet.create({ name: "a" }, { contentType: "multipart/form-data" });
      // @ts-expect-error The operation does not take it.
      await pet.create("<a/>", { contentType: "application/xml" });
      void [usual, csv, read];
    }
  `;
  expect(compile(code, new Map([...files].map(([path, content]) => [`sample/${path}`, content])))).toEqual([]);
});
