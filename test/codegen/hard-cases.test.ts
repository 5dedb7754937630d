import { describe, expect, test } from "vitest";
import { formatFiles, generateOwnClient } from "../../codegen/project.ts";
import { compile } from "../support/compile.ts";

async function generateFrom(name: string): Promise<ReadonlyMap<string, string>> {
  const { files } = await generateOwnClient({ document: `test/codegen/${name}.yaml`, overlays: [] });
  return formatFiles(files);
}

function inFolder(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, text]) => [`hard-cases/${path}`, text]));
}

describe("a document that holds what generators trip over", async () => {
  const files = await generateFrom("hard-cases");

  test("becomes a client that compiles", () => {
    expect(compile("", inFolder(files))).toEqual([]);
  });

  test.each([
    ["oddNames", ["constructor_(", "then_(", "toString_(", "_2fast("]],
    ["dup", ["same(", "dupSame("]],
    ["clash", ["clashChild("]],
    ["words", ["retrieve(class_: string, _2nd: number, aB: string, options_: string, query: WordsRetrieveParams"]],
  ])("names of %s are mended", (resource, signatures) => {
    const file =
      [...files].find(([path]) => path === `resources/${resource.replace("oddNames", "odd-names")}.ts`)?.[1] ?? "";
    const flat = file.replace(/\(\n\s+/g, "(").replace(/,\n\s+/g, ", ");
    for (const signature of signatures) expect(flat).toContain(signature);
  });

  test.each([
    ["bodies", "bodyType: form,"],
    ["bodies", 'accept: "text/csv"'],
    ["bodies", "raw(body: string, options?: RequestOptions): APIPromise<unknown>"],
    ["bodies", 'bodyType: rawBody, contentType: "text/markdown"'],
    ["bodies", "bytes(body: Uploadable, options?: RequestOptions): APIPromise<void>"],
    ["bodies", 'contentType: "application/vnd.hard+json"'],
    ["bodies", "none(options?: RequestOptions): APIPromise<void>"],
    ["multipart", "bodyType: multipart,"],
    ["words", "@param options Needs the header `X-Trace`. Needs the cookie `session`."],
    ["search", 'path: "/search?kind={kind}"'],
    ["styles", 'pipes: "pipe"'],
    ["styles", 'json: "json"'],
    ["a-b", "c(id: string, id2: string, iD: string"],
    ["a-b2", "c(id: string, id2: string, iD: string"],
  ])("%s: %s", (resource, text) => {
    expect(files.get(`resources/${resource}.ts`)?.replace(/\s+/g, " ")).toContain(text);
  });

  test("the key travels as most operations want it", () => {
    expect(files.get("client.ts")).toContain('securityScheme: queryKey("the key")');
  });

  test.each([
    "export type HardCasesFile =",
    "export type 宠物 = { 名字?: string; };",
    "export type UserNameList = UserName2[];",
    "export type UserName = boolean;",
    "export type Nothing = never;",
    "export type Whatever = unknown;",
    "never?: never; always?: unknown; nothingAtAll?: Nothing; whatever?: Whatever; alsoNever?: never;",
    'export type Renamed = ({ kind: "cat-like" } & CatLike) | ({ kind: "dog_like" } & DogLike);',
    'export type Parent = ({ kind: "heir-of-parent" } & HeirOfParent) | HeirOfHeir;',
    'export type HeirOfHeir = { a?: string; kind: "heir-of-heir"; b?: string; };',
    "export type Middle = { inner?: { middle?: MiddleInner; }; again?: MiddleInner; };",
    "export type MiddleInner = { middle?: MiddleInner; };",
  ])("types: %s", (text) => {
    expect(files.get("types.ts")?.replace(/\s+/g, " ")).toContain(text);
  });
});

describe("a document of OpenAPI 3.0", async () => {
  const files = await generateFrom("hard-cases-3.0");

  test("becomes a client that compiles", () => {
    expect(compile("", inFolder(files))).toEqual([]);
  });

  test.each([
    "name: string | null;",
    'kind: "a" | "b" | OpenString | null;',
    "parent: Thing | null;",
    "beside: Other | null;",
    "anything?: unknown;",
  ])("may be null: %s", (text) => {
    expect(files.get("types.ts")).toContain(text);
  });

  test("pages, server and scheme are read", () => {
    expect(files.get("resources/things.ts")).toContain("PagePromise<ThingsListResponse, Thing>");
    expect(files.get("client.ts")).toContain('production: serverTemplate("https://{region}.example.com/{base}", {');
    expect(files.get("client.ts")).toContain("securityScheme: basic,");
  });
});
