import { describe, expect, test } from "vitest";
import { DocumentError } from "../../codegen/document/document-error.ts";
import { generateProject } from "../../codegen/project.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";

const text = { type: "string" };
const signed = { type: "object", required: ["signed-url"], properties: { "signed-url": text } };

/**
 * @param download what the extension says, if not that of the document below
 * @param link the answer
 */
function documentWith(download: object, link: object = signed): string {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Attic", version: "1" },
    servers: [{ url: "https://attic.example.com" }],
    paths: {
      "/boxes/{box}/files/{file-id}/link": {
        get: {
          "x-resource": "file",
          "x-method": "link",
          "x-download": { method: "download", url: "signed-url", ...download },
          parameters: [
            { name: "box", in: "path", required: true, schema: text, description: "Where it is." },
            { name: "file-id", in: "path", required: true, schema: text },
            { name: "version", in: "query", schema: text },
          ],
          responses: { 200: { description: "Signed.", content: { "application/json": { schema: link } } } },
        },
      },
    },
  });
}

async function generateWith(download: object = {}, link?: object): Promise<ReadonlyMap<string, string>> {
  return (await generateProject(await folderOf({ "attic.yaml": documentWith(download, link) }))).files;
}

describe("x-download", () => {
  test("gives a method that takes what the operation takes, and compiles, whatever the members are called", async () => {
    const use = `
      import { Attic } from "../generated/attic/index.ts";
      const { file } = new Attic();
      const file1: Promise<Response> = file.download("attic", "fil_1", { version: "2" }, { deadline: 1 });
      void [file1, file.download("attic", "fil_1")];
    `;
    expect(compile(use, await generateWith())).toEqual([]);
  });

  test("takes no options that would mean nothing", async () => {
    const use = `
      import { Attic } from "../generated/attic/index.ts";
      void new Attic().file.download("attic", "fil_1", {}, { idempotencyKey: "a" });
    `;
    expect(compile(use, await generateWith())).toEqual([expect.stringContaining("'idempotencyKey' does not exist")]);
  });

  test("stands in the reference and among the public names", async () => {
    const files = await generateWith();
    expect(files.get("attic/api.md")).toContain('const response = await client.file.download("box", "file-id");');
    expect(JSON.parse(files.get("attic/names.json") ?? "").methods["file.download"]).toEqual({
      operation: "GET /boxes/{box}/files/{file-id}/link and what follows",
      parameters: ["box: string", "fileId: string", "query: FileLinkParams = {}"],
      returns: "Promise<Response>",
    });
  });

  test("with a name that is taken is refused", async () => {
    const failure: unknown = await generateWith({ method: "link" }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DocumentError);
    expect(String(failure)).toMatch(/get names its download link, but file has a method of that name/);
  });

  test("compiles where the document does not promise an address", async () => {
    for (const schema of [{ type: "string" }, { type: ["string", "null"] }]) {
      const link = { type: "object", properties: { "signed-url": schema } };
      expect(compile("", await generateWith({}, link))).toEqual([]);
    }
  });

  test("finds the address in what an answer is made of", async () => {
    const files = await generateWith(
      {},
      { allOf: [{ type: "object", properties: { id: { type: "string" } } }, signed] },
    );
    expect(files.get("attic/resources/file.ts")).toContain("download(");
    expect(compile("", files)).toEqual([]);
  });

  test.each<[string, object, string[]]>([
    ["a member that is not there", { url: "href" }, ["names href in x-download, but its response has no such member"]],
  ])("with %s is left out, and said to be", async (_what, download, faults) => {
    const { files, notes } = await generateProject(await folderOf({ "attic.yaml": documentWith(download) }));
    const messages = notes.map(({ message }) => message).filter((message) => !message.endsWith("by rule"));
    expect(messages).toEqual(faults.map((fault) => `${fault}; the download is left out`));
    expect(files.get("attic/resources/file.ts")).not.toContain("downloadFile");
    expect(compile("", files)).toEqual([]);
  });
});
