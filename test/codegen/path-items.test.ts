import { expect, test } from "vitest";
import { loadDocument } from "../../codegen/load/load-document.ts";
import { collectParameters, operationsOf } from "../../codegen/document/operations.ts";
import { resolve } from "../../codegen/document/references.ts";
import type { PathItem } from "../../codegen/document/document.ts";
import { folderOf } from "../support/files.ts";

const head = `openapi: 3.1.0
info: { title: Pets, version: "1" }
`;
const shared = `
      parameters: [{ name: limit, in: query, schema: { type: integer } }, { name: page, in: query, schema: { type: integer } }]
      get: { responses: { "204": {} } }
`;

/** Each operation of a document with the names of its parameters, and what had to be corrected. */
async function read(document: string, files: Record<string, string> = {}): Promise<[string[], string[]]> {
  const folder = await folderOf({ "pets.yaml": head + document, ...files });
  const { document: loaded, warnings } = await loadDocument(`${folder}/pets.yaml`);
  const operations = Object.entries(loaded.paths ?? {}).flatMap(([path, reference]) => {
    const item = resolve<PathItem>(loaded, reference);
    return operationsOf(item).map(({ httpMethod, source }) => {
      const parameters = collectParameters(item, source, loaded).map(({ name, schema }) => `${name}:${schema?.type}`);
      return [httpMethod, path, ...parameters].join(" ");
    });
  });
  return [operations, warnings.map(({ message }) => message.replace(/: read as.*/s, ""))];
}

test("paths that share an item have parameters of their own, each what its path needs", async () => {
  const paths = `
paths:
  /{owner}/pets: { $ref: "#/components/pathItems/Pets" }
  /pets: { $ref: "#/components/pathItems/Pets" }
  /{shop}/pets: { $ref: "#/components/pathItems/Pets" }
components:
  pathItems:
    Pets:${shared}`;
  const [operations, notes] = await read(paths);
  expect(operations).toEqual([
    "GET /{owner}/pets limit:integer page:integer owner:string",
    "GET /pets limit:integer page:integer",
    "GET /{shop}/pets limit:integer page:integer shop:string",
  ]);
  expect(notes.filter((note) => note.startsWith("has "))).toEqual([
    "has {owner} in its path, but declares no such path parameter",
    "has {shop} in its path, but declares no such path parameter",
  ]);
});

test("so have those that share one, or an operation, by an alias", async () => {
  const paths = `
paths:
  /{owner}/pets: &pets
    get: &list { responses: { "204": {} } }
  /pets: *pets
  /{shop}/cats: { get: *list }
`;
  const [operations] = await read(paths);
  expect(operations).toEqual(["GET /{owner}/pets owner:string", "GET /pets", "GET /{shop}/cats shop:string"]);
});

const beside = (reference: string): string => `
paths:
  /pets:
    $ref: "${reference}"
    parameters:
      - { name: limit, in: query, required: true, schema: { type: string } }
      - { name: sort, in: query, schema: { type: string } }
    post: { responses: { "204": {} } }
`;

test.each([
  ["in the document", `${beside("#/components/pathItems/Pets")}components:\n  pathItems:\n    Pets:${shared}`, {}],
  ["in another file", beside("items.yaml#/items/Pets"), { "items.yaml": `items:\n    Pets:${shared}` }],
])("what stands beside a reference to an item %s goes over it, parameter by parameter", async (_, document, files) => {
  const [operations, notes] = await read(document, files);
  expect(operations.toSorted()).toEqual([
    "GET /pets page:integer limit:string sort:string",
    "POST /pets page:integer limit:string sort:string",
  ]);
  expect(notes).toEqual([]);
});

test("a path that refers to one which leads nowhere is left out as well", async () => {
  const [operations, notes] = await read(`
paths:
  /cats: { $ref: "#/paths/~1pets" }
  /pets: { $ref: "#/components/pathItems/Pets" }
  /dogs: { get: { parameters: [{ $ref: "#/components/parameters/A" }], responses: { "204": {} } } }
components: { parameters: { A: { $ref: "#/components/parameters/B" }, B: { $ref: "#/components/parameters/Nowhere" } } }
`);
  expect(operations).toEqual(["GET /dogs"]);
  expect(notes.map((note) => note.replace(/: left out.*/s, ""))).toEqual([
    "is #/components/parameters/B, which is a reference into nothing",
    "is #/components/parameters/Nowhere, which does not exist",
    "is #/paths/~1pets, which is a reference into nothing",
    "is #/components/pathItems/Pets, which does not exist",
    "has no `name`",
  ]);
});

test("what stands beside such a reference is corrected as elsewhere", async () => {
  const items = `components:\n  pathItems:\n    Pets:${shared}`;
  const [operations, notes] = await read(`
paths:
  /pets: { $ref: "#/components/pathItems/Pets", parameters: { name: sort, in: query, schema: { type: int } } }
${items}`);
  expect(operations).toEqual(["GET /pets limit:integer page:integer sort:integer"]);
  expect(notes).toHaveLength(2);
});
