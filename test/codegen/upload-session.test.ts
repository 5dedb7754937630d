import { describe, expect, test } from "vitest";
import { DocumentError } from "../../codegen/document/diagnostics.ts";
import { generate } from "../../codegen/generate.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/folder-of.ts";

interface Wishes {
  /** Members that the body of the opening call must have. */
  readonly required?: string[];
  /** The names in the extension that are not those of the document below. */
  readonly names?: Record<string, string>;
}

function documentWith({ required = ["file-name"], names = {} }: Wishes): string {
  const text = { type: "string" };
  const opened = {
    type: "object",
    required: ["file-id", "url", "headers"],
    properties: { "file-id": text, url: text },
  };
  const headers = { type: "object", additionalProperties: text };
  const body = {
    type: "object",
    required,
    properties: { "file-name": text, type: text, bytes: { type: "integer" }, folder: text },
  };
  const completion = { type: "object", properties: { "md5-hex": text } };
  const json = (schema: object): object => ({ content: { "application/json": { schema } } });
  const answers = (schema: object): object => ({ responses: { 200: { description: "Done.", ...json(schema) } } });
  const step = (method: string): object => ({
    tags: ["files"],
    "x-resource": "file",
    "x-method": method,
    parameters: [{ name: "file-id", in: "path", required: true, schema: text }],
  });
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Attic", version: "1" },
    servers: [{ url: "https://attic.example.com" }],
    paths: {
      "/files": {
        post: {
          tags: ["files"],
          "x-resource": "file",
          "x-method": "open",
          "x-upload-session": {
            method: "upload",
            name: "file-name",
            type: "type",
            size: "bytes",
            url: "url",
            headers: "headers",
            complete: "finish",
            digest: "md5-hex",
            cancel: "drop",
            ...names,
          },
          requestBody: { required: true, ...json(body) },
          ...answers({ ...opened, properties: { ...opened.properties, headers } }),
        },
      },
      "/files/{file-id}/finish": {
        post: { ...step("finish"), requestBody: { required: true, ...json(completion) }, ...answers(opened) },
      },
      "/files/{file-id}": { delete: { ...step("drop"), responses: { 204: { description: "Gone." } } } },
    },
  });
}

async function generateWith(wishes: Wishes): Promise<ReadonlyMap<string, string>> {
  return (await generate(await folderOf({ "attic.yaml": documentWith(wishes) }))).files;
}

describe("x-upload-session", () => {
  test("gives a method that compiles, whatever the members are called", async () => {
    const files = await generateWith({});
    const use = `
      import { Attic } from "../generated/attic/index.ts";
      const upload: Promise<{ url: string }> = new Attic().file.upload("a.txt", { folder: "b" }, { deadline: 1 });
      void [upload, new Attic().file.upload(new Blob([]))];
    `;
    expect(compile(use, files)).toEqual([]);
  });

  test("asks for what cannot be inferred", async () => {
    const files = await generateWith({ required: ["file-name", "folder"] });
    const use = `
      import { Attic } from "../generated/attic/index.ts";
      void new Attic().file.upload("a.txt", { folder: "b" });
      void new Attic().file.upload("a.txt");
    `;
    expect(compile(use, files)).toEqual([expect.stringMatching(/user\.ts:4 Expected 2-3 arguments, but got 1/)]);
  });

  test("is left out of a document that has not all it leans on", async () => {
    const files = await generateWith({ names: { complete: "end" } });
    expect(files.get("attic/resources/file.ts")).not.toContain("upload(");
    expect(compile("", files)).toEqual([]);
  });

  test("with a name that is taken is refused", async () => {
    const failure: unknown = await generateWith({ names: { method: "open" } }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DocumentError);
    expect(String(failure)).toMatch(
      /#\/paths\/~1files\/post names its upload open, but file has a method of that name/,
    );
  });

  test("with a member that is not there does not compile", async () => {
    const problems = compile("", await generateWith({ names: { url: "address" } }));
    expect(problems).toEqual([expect.stringContaining("Property 'address' does not exist")]);
  });
});
