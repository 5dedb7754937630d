import { describe, expect, test } from "vitest";
import { DocumentError } from "../../codegen/document/document-error.ts";
import { generateOwnClient } from "../../codegen/project.ts";
import type { GeneratedClient } from "../../codegen/generate.ts";
import { folderOf } from "../support/files.ts";
import { runCodegen } from "../support/run-codegen.ts";

const document = `openapi: 3.1.0
info: { title: Attic, version: "1" }
servers: [{ url: https://attic.example.com }]
paths:
  /boxes:
    get:
      parameters: [{ name: after, in: query, schema: { type: string } }]
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema:
                type: object
                properties: { data: { type: array, items: { type: string } }, nextCursor: { type: string } }
`;

function overlayWith(update: string, target = "$.paths['/boxes'].get"): string {
  return `overlay: 1.1.0\ninfo: { title: Attic, version: "1" }\nactions:\n  - target: ${target}\n    update:\n      ${update}\n`;
}

async function generateWith(update: string, target?: string, api = document): Promise<GeneratedClient> {
  const folder = await folderOf({ "attic.yaml": api, "attic.overlay.yaml": overlayWith(update, target) });
  return generateOwnClient({ document: `${folder}/attic.yaml`, overlays: [`${folder}/attic.overlay.yaml`] });
}

async function faultsOf(...overlay: Parameters<typeof generateWith>): Promise<string[]> {
  const failure: unknown = await generateWith(...overlay).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DocumentError);
  return String(failure)
    .replace("DocumentError: ", "")
    .replaceAll(/\S*\/(?=attic\.)/g, "")
    .split("\n");
}

test("an extension of a parameter is checked like all others", async () => {
  const target = "$.paths['/boxes'].get.parameters[0]";
  expect(await faultsOf("x-query-arrays: indices", target)).toEqual([
    expect.stringContaining('/update/x-query-arrays is "indices"; it must be brackets, indexes, repeated, or comma'),
  ]);
  expect(await faultsOf("x-query-aray: comma", target)).toEqual([
    expect.stringContaining("x-query-aray is no extension that this generator knows; did you mean x-query-arrays?"),
  ]);
  const { files } = await generateWith("x-query-arrays: comma", target);
  expect(files.get("resources/boxes.ts")).not.toContain("queryStyles"); // a text has no items
});

const upload = "method: upload, name: a, type: b, size: c, url: d, headers: e, complete: f, cancel: g";

describe("a misspelt extension in an overlay is an error with line, column and the nearest word", () => {
  test.each<[update: string, column: number, fault: string]>([
    [
      "x-page-style: { by: cursr, items: data, cursor: nextCursor, parameter: after }",
      23,
      '/by is "cursr"; it must be offset, page, cursor, link, url, count, last item, header, or none; did you mean cursor?',
    ],
    [
      "x-page-style: { items: data }",
      7,
      " has no `by`: offset, page, cursor, link, url, count, last item, header, or none",
    ],
    ["x-page-style: cursor", 7, ' is "cursor"; it must be an object'],
    [
      "x-page-style: { by: cursor, item: data, items: data, cursor: nextCursor, parameter: after }",
      35,
      "/item is none of its members, by, items, cursor, parameter, more, and done; did you mean items?",
    ],
    ["x-page-style: { by: cursor, items: data, parameter: after }", 7, " has no `cursor`"],
    [
      "x-page-style: { by: cursor, items: dat, cursor: nextCursor, parameter: after }",
      35,
      "/items is dat, which is no member of the response; did you mean data?",
    ],
    [
      "x-page-style: { by: cursor, items: data, cursor: nextCusror, parameter: after }",
      48,
      "/cursor is nextCusror, which is no member of the response; did you mean nextCursor?",
    ],
    [
      "x-page-style: { by: cursor, items: data, cursor: nextCursor, parameter: atfer }",
      68,
      "/parameter is atfer, which is no query parameter of the operation; did you mean after?",
    ],
    ["x-page-stlye: { by: cursor }", 7, " is no extension that this generator knows; did you mean x-page-style?"],
    ["x-metod: all", 7, " is no extension that this generator knows; did you mean x-method?"],
    ["x-method: 7", 7, " is 7; it must be text"],
    ["x-resource: zoo..boxes", 7, ' is "zoo..boxes"; it must be names with dots between them: mailbox.stream'],
    ["x-idempotency-key: yes please", 7, ' is "yes please"; it must be true or false'],
    ["x-rate-limit: [read]", 7, " is a list; it must be text"],
    ["x-scopes: boxes:read", 7, ' is "boxes:read"; it must be a list'],
    ["x-scopes: [boxes:read, 7]", 30, "/1 is 7; it must be text"],
    [
      "x-download: { method: down load, url: url }",
      21,
      '/method is "down load"; it must be a name that the client can have: write downLoad',
    ],
    [
      "x-download: { method: download, ulr: url, url: url }",
      39,
      "/ulr is none of its members, method and url; did you mean url?",
    ],
    [`x-upload-session: { ${upload} }`, 7, " has no `digest`"],
    [
      `x-upload-session: { ${upload}, digset: h, digest: h }`,
      114,
      "/digset is none of its members, method, name, type, size, url, headers, complete, digest, and cancel; did you mean digest?",
    ],
    ["x-client: { name: Attic }", 7, " has no effect here: target the root, $"],
  ])("%s", async (update, column, fault) => {
    const extension = update.slice(0, update.indexOf(":"));
    expect(await faultsOf(update)).toEqual([`attic.overlay.yaml:6:${column} #/actions/0/update/${extension}${fault}`]);
  });

  test.each<[update: string, column: number, fault: string]>([
    ["x-clinet: { name: Attic }", 7, " is no extension that this generator knows; did you mean x-client?"],
    [
      "x-client: { nmae: Attic }",
      19,
      "/nmae is none of its members, name, environmentVariables, versionHeader, environments, queryArrays, partStyle, and retryWrites; did you mean name?",
    ],
    [
      "x-client: { name: attic-client }",
      19,
      '/name is "attic-client"; it must be a name that the client can have: write AtticClient',
    ],
    [
      "x-client: { environmentVariables: { apikey: KEY } }",
      43,
      "/environmentVariables/apikey is none of its members, apiKey, baseURL, and logLevel; did you mean apiKey?",
    ],
    ["x-client: { versionHeader: { name: Version } }", 19, "/versionHeader has no `value`"],
    [
      "x-client: { queryArrays: bracket }",
      19,
      '/queryArrays is "bracket"; it must be brackets, indexes, repeated, or comma; did you mean brackets?',
    ],
    ["x-query-arrays: comma", 7, " has no effect here: target a parameter, where it is declared"],
    ["x-client: { environments: { test: 7 } }", 35, "/environments/test is 7; it must be text"],
    ["x-method: all", 7, " has no effect here: target an operation, such as $.paths['/pets'].get"],
  ])("%s on the root", async (update, column, fault) => {
    const extension = update.slice(0, update.indexOf(":"));
    expect(await faultsOf(update, "$")).toEqual([
      `attic.overlay.yaml:6:${column} #/actions/0/update/${extension}${fault}`,
    ]);
  });

  test("an extension of an operation on its path", async () => {
    expect(await faultsOf("x-method: all", "$.paths['/boxes']")).toEqual([
      "attic.overlay.yaml:6:7 #/actions/0/update/x-method has no effect here: target an operation, such as $.paths['/pets'].get",
    ]);
  });

  test("one on a schema, and one in capitals", async () => {
    expect(await faultsOf("components: { schemas: { Box: { x-method: all } } }", "$")).toEqual([
      "attic.overlay.yaml:6:39 #/actions/0/update/components/schemas/Box/x-method has no effect here: target an operation, such as $.paths['/pets'].get",
    ]);
    expect(await faultsOf("X-Method: all")).toEqual([
      "attic.overlay.yaml:6:7 #/actions/0/update/X-Method is no extension that this generator knows; did you mean x-method?",
    ]);
  });

  test("wherever the update holds it", async () => {
    expect(await faultsOf('paths: { "/boxes": { get: { x-metod: all } } }', "$")).toEqual([
      "attic.overlay.yaml:6:35 #/actions/0/update/paths/~1boxes/get/x-metod is no extension that this generator knows; did you mean x-method?",
    ]);
  });
});

test("all faults are listed", async () => {
  expect(await faultsOf("x-metod: all\n      x-rate-limit: [read]")).toHaveLength(2);
});

test("a document in which a page style is wrong is refused by its line, and nothing is written", async () => {
  const api = document.replace("      parameters:", "      x-page-style: { by: cursr }\n      parameters:");
  const folder = await folderOf({ "attic.yaml": api });
  const run = await runCodegen(folder, "generate", "--input", "attic.yaml", "--output", "client");
  expect(run.code).toBe(1);
  expect(run.errors).toContain('attic.yaml:7:23 #/paths/~1boxes/get/x-page-style/by is "cursr"');
  expect(run.errors).toContain("Nothing was written.");
});

test.each(["x-rate-limit: 100", "x-scopes: read", "x-download: true", "x-method: { a: 1 }"])(
  "%s in the document itself is the vendor's own, and noted",
  async (extension) => {
    const api = document.replace("      parameters:", `      ${extension}\n      parameters:`);
    const { warnings, normal } = await generateWith("x-resource: box", undefined, api);
    expect(warnings).toContainEqual(
      expect.objectContaining({ line: 7, message: expect.stringMatching(/ignored as the vendor's own$/) }),
    );
    expect(normal.operations[0]?.source).not.toHaveProperty(extension.slice(0, extension.indexOf(":")));
  },
);

test("an extension of another tool, beside one of ours, is noted; by itself it is not", async () => {
  const beside = await generateWith("x-method: all\n      x-of-another-tool: 1");
  expect(beside.warnings).toEqual([
    expect.objectContaining({ line: 7, message: "is no extension that this generator knows, and is ignored" }),
  ]);
  expect((await generateWith("x-of-another-tool: 1")).warnings).toEqual([]);
});

test("an extension among the paths is no path, and a document may lack a title", async () => {
  const api = document.replace("title: Attic, ", "").replace("paths:\n", "paths:\n  x-audience: movers\n");
  const { api: attic } = await generateWith("x-method: all", undefined, api);
  expect(attic).toMatchObject({ client: "ClientClient", description: "", resources: [{ name: "boxes" }] });
});
