import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DocumentError } from "../../codegen/document/document-error.ts";
import { generateProject } from "../../codegen/project.ts";
import { loadDocument } from "../../codegen/load/load-document.ts";
import { petstore } from "../support/petstore.ts";
import { folderOf } from "../support/files.ts";

async function diagnose(files: Record<string, string>): Promise<string> {
  const folder = await folderOf(files);
  const failure = await generateProject(folder).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DocumentError);
  return String(Reflect.get(Object(failure), "message")).replaceAll(`${folder}/`, "");
}

describe("a broken document is named by file, line, column and JSON pointer", () => {
  test.each<[what: string, document: string, diagnostic: string]>([
    [
      "bad YAML",
      petstore.replace("title: Pet Store", "title: Pet: Store"),
      "pets.yaml:3:10 is not valid YAML: Nested mappings are not allowed in compact mappings",
    ],
    [
      "no OpenAPI at all",
      "name: pets\n",
      "pets.yaml:1:1 # has no `openapi` member; only OpenAPI 3.0, 3.1 and 3.2 documents can be read",
    ],
    [
      "an unsupported version",
      petstore.replace("openapi: 3.1.0", "openapi: 2.0.0"),
      "pets.yaml:1:1 #/openapi is 2.0.0; only OpenAPI 3.0, 3.1 and 3.2 can be read, so convert it first",
    ],
    [
      "Swagger 2.0",
      petstore.replace("openapi: 3.1.0", 'swagger: "2.0"'),
      "pets.yaml:1:1 #/swagger is 2.0; only OpenAPI 3.0, 3.1 and 3.2 can be read, so convert it first",
    ],
    [
      "an empty file",
      "",
      "pets.yaml:1:1 # has no `openapi` member; only OpenAPI 3.0, 3.1 and 3.2 documents can be read",
    ],
    [
      "schemas nested 100 levels deep",
      `${petstore}    Deep: ${"{ type: array, items: ".repeat(100)}{}${" }".repeat(100)}\n`,
      "items is nested 100 levels deep; give inner schemas names under components",
    ],
    ["nesting without end", `a: ${"[".repeat(100_000)}`, " is nested so deeply that it cannot be parsed"],
    [
      "aliases that multiply",
      `${petstore}x-bomb:\n  a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n` +
        [..."bcdefg"]
          .map((name, index) => `  ${name}: &${name} [${Array(10).fill(`*${"abcdef"[index]}`).join(", ")}]\n`)
          .join(""),
      "uses so many aliases from here on that the document would grow without bound: write out what they stand for",
    ],
    [
      "broken JSON",
      '{ "openapi": "3.1.0", "info": { "title": "x" "version": "1" } }',
      "pets.yaml:1:46 is not valid YAML",
    ],
  ])("%s", async (_what, document, diagnostic) => {
    expect(await diagnose({ "pets.yaml": document })).toContain(diagnostic);
  });

  test("two operations of one name", async () => {
    const overlay = `overlay: 1.0.0
info: { title: Names, version: "1" }
actions:
  - target: $.paths['/pets'].get
    update: { x-resource: pets, x-method: retrieve }
  - target: $.paths['/pets/{id}'].get
    update: { x-resource: pets, x-method: retrieve }
`;
    expect(await diagnose({ "pets.yaml": petstore, "pets.overlay.yaml": overlay })).toContain(
      "pets.yaml:38:5 #/paths/~1pets~1{id}/get is called pets.retrieve, as is GET /pets: give it another x-method",
    );
  });

  test("a method and a child resource of one name", async () => {
    const overlay = `overlay: 1.0.0
info: { title: Names, version: "1" }
actions:
  - target: $.paths['/pets'].get
    update: { x-resource: pets.retrieve, x-method: list }
  - target: $.paths['/pets/{id}'].get
    update: { x-resource: pets, x-method: retrieve }
`;
    expect(await diagnose({ "pets.yaml": petstore, "pets.overlay.yaml": overlay })).toContain(
      "gives pets a method and a child resource called retrieve",
    );
  });

  test("bytes that are no text", async () => {
    const folder = await folderOf({});
    await writeFile(join(folder, "pets.yaml"), Buffer.from(petstore, "utf16le"));
    await expect(generateProject(folder)).rejects.toThrow("pets.yaml is not UTF-8 text; save it as UTF-8");
  });

  test("a file that is not there", async () => {
    await expect(loadDocument("nothing.yaml")).rejects.toThrow("nothing.yaml cannot be read: ENOENT");
  });

  test("an overlay that cannot be applied, or breaks the document", async () => {
    const withAction = (action: string): Record<string, string> => ({
      "pets.yaml": petstore,
      "pets.overlay.yaml": `overlay: 1.0.0\nactions:\n  - ${action}\n`,
    });
    expect(await diagnose({ "pets.yaml": petstore, "pets.overlay.yaml": "overlay: 1.0.0\n" })).toBe(
      "pets.overlay.yaml:1:1 # has no `actions`",
    );
    expect(await diagnose(withAction("{ target: 7, update: {} }"))).toBe(
      "pets.overlay.yaml:3:7 #/actions/0/target must be text; it is 7",
    );
    expect(await diagnose(withAction(`{ target: "$.paths['/pets'].get", update: { tags: [7] } }`))).toBe(
      "pets.overlay.yaml:3:56 #/actions/0/update/tags/0 must be text; it is 7",
    );
  });
});

describe("what deserves a look is noted without stopping the run", () => {
  test("an overlay action whose target is gone", async () => {
    const overlay = `overlay: 1.0.0
info: { title: Names, version: "1" }
actions:
  - target: $.paths['/pets'].get
    update: { x-resource: pets, x-method: all }
  - target: $.paths['/dogs'].get
    update: { x-resource: dogs, x-method: list }
`;
    const { notes } = await generateProject(await folderOf({ "pets.yaml": petstore, "pets.overlay.yaml": overlay }));
    expect(notes[0]).toMatchObject({ line: 6, message: "no longer matches anything: $.paths['/dogs'].get" });
  });

  test("an extension in an overlay that nobody knows, beside one that is known", async () => {
    const overlay = `overlay: 1.0.0
actions:
  - target: $.paths['/pets'].get
    update:
      x-method: all
      x-of-a-third-tool: { method: download }
  - target: $.paths['/pets'].post
    update: { x-of-another-tool: 1 }
`;
    const { notes } = await generateProject(await folderOf({ "pets.yaml": petstore, "pets.overlay.yaml": overlay }));
    expect(notes.filter(({ file }) => file.endsWith(".overlay.yaml"))).toEqual([
      expect.objectContaining({ line: 6, message: "is no extension that this generator knows, and is ignored" }),
    ]);
  });

  test("an operation that the overlay does not name, with the name it got by rule", async () => {
    const { notes } = await generateProject(await folderOf({ "pets.yaml": petstore }));
    expect(notes.map(({ message }) => message)).toEqual([
      "is not in the overlay; named pets.list by rule",
      "is not in the overlay; named pets.create by rule",
      "is not in the overlay; named pets.retrieve by rule",
    ]);
  });
});
