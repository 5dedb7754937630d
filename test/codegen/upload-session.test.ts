import { describe, expect, test } from "vitest";
import { DocumentError } from "../../codegen/document/document-error.ts";
import { generateProject } from "../../codegen/project.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";

interface Wishes {
  /** Members that the body of the opening call must have. */
  readonly required?: string[];
  /** The names in the extension that are not those of the document below. */
  readonly names?: Record<string, string | undefined>;
  /** Members that the answer of the opening call has for certain. */
  readonly promised?: string[];
  /** The type of a file's id, and what paths call it. */
  readonly id?: string;
  readonly parameter?: string;
}

function documentWith({
  required = ["file-name"],
  names = {},
  promised = ["file-id", "url", "headers"],
  id = "string",
  parameter = "file-id",
}: Wishes): string {
  const text = { type: "string" };
  const opened = {
    type: "object",
    required: promised,
    properties: { "file-id": { type: id }, url: text },
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
    parameters: [{ name: parameter, in: "path", required: true, schema: { type: id } }],
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
      [`/files/{${parameter}}/finish`]: {
        post: { ...step("finish"), requestBody: { required: true, ...json(completion) }, ...answers(opened) },
      },
      [`/files/{${parameter}}`]: { delete: { ...step("drop"), responses: { 204: { description: "Gone." } } } },
    },
  });
}

async function generateWith(wishes: Wishes): Promise<ReadonlyMap<string, string>> {
  return (await generateProject(await folderOf({ "attic.yaml": documentWith(wishes) }))).files;
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

  test("with a name that is taken is refused", async () => {
    const failure: unknown = await generateWith({ names: { method: "open" } }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DocumentError);
    expect(String(failure)).toMatch(
      /#\/paths\/~1files\/post names its upload open, but file has a method of that name/,
    );
  });

  test.each(["string", "integer"])("compiles where the answer promises nothing, of a file's %s either", async (id) => {
    expect(compile("", await generateWith({ promised: [], id }))).toEqual([]);
  });

  test.each<[string, Wishes, string[]]>([
    [
      "the address",
      { names: { url: "href" } },
      ["names href in x-upload-session, but its response has no such member"],
    ],
    ["the size", { names: { size: "sizze" } }, ["names sizze in x-upload-session, but its body has no such member"]],
    [
      "the digest",
      { names: { digest: "sha" } },
      ["names sha in x-upload-session, but the body of finish has no such member"],
    ],
    ["a method", { names: { cancel: "end" } }, ["names end in x-upload-session, but file has no such method"]],
    [
      "what the other methods take",
      { parameter: "id" },
      ["opens an upload whose other methods take id, but its response has no such member"],
    ],
  ])("that misnames %s is left out, and said to be", async (_what, wishes, faults) => {
    const { files, notes } = await generateProject(await folderOf({ "attic.yaml": documentWith(wishes) }));
    const messages = notes.map(({ message }) => message).filter((message) => !message.endsWith("by rule"));
    expect(messages).toEqual(faults.map((fault) => `${fault}; the upload is left out`));
    expect(files.get("attic/resources/file.ts")).not.toContain("uploadFile");
    expect(compile("", files)).toEqual([]);
  });
});
