import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { findFaults } from "../../codegen/load/find-faults.ts";
import { loadDocument } from "../../codegen/load/load-document.ts";
import { folderOf } from "../support/files.ts";

function documentOf(paths: string, components = "{}"): string {
  return `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths: { ${paths} }
components: ${components}
`;
}

function faultsOf(paths: string, components?: string): string[] {
  return findFaults(parse(documentOf(paths, components))).map(({ pointer, message }) => `${pointer} ${message}`);
}

const parameter = "#/paths/~1a/get/parameters/0";

describe("a fault that is read as it is", () => {
  test.each<[what: string, paths: string, faults: string[]]>([
    [
      "an operationId of two operations",
      "/a: { get: { operationId: one }, put: { operationId: two } }, /b: { get: { operationId: one } }",
      ["#/paths/~1b/get/operationId is one, as that of another operation is"],
    ],
    [
      "paths that differ in the names of parameters alone",
      "'/a/{id}/b': {}, '/a/{name}/b': {}, '/a/{id}': {}, x-note: {}",
      ["#/paths/~1a~1{name}~1b is the path /a/{id}/b once more: only the names of parameters differ"],
    ],
    [
      "a parameter that says twice what it is",
      "/a: { get: { parameters: [{ name: q, in: query, schema: {}, content: {} }] } }",
      [`${parameter} has both \`schema\` and \`content\`, where only one may be`],
    ],
    [
      "a parameter that does not say what it is",
      "/a: { parameters: [{ name: q, in: query }] }",
      ["#/paths/~1a/parameters/0 has neither `schema` nor `content`"],
    ],
    [
      "a style of another location",
      "/a: { get: { parameters: [{ name: q, in: query, style: matrix, schema: {} }] } }",
      [
        `${parameter}/style is matrix, which is no style of a query parameter: form, spaceDelimited, pipeDelimited, deepObject`,
      ],
    ],
    [
      "the style of a query in a header, which is no fault of a path or a cookie",
      `/a: { get: { parameters: [
        { name: h, in: header, style: form, schema: {} },
        { name: p, in: path, style: label, schema: {} },
        { name: c, in: cookie, style: cookie, schema: {} },
        { $ref: "#/components/parameters/P" } ] } }`,
      [`${parameter}/style is form, which is no style of a header parameter: simple`],
    ],
    ["none where two paths are one item", "/a: &item { get: { operationId: one } }, /b: *item", []],
  ])("%s", (_what, paths, faults) => {
    expect(faultsOf(paths)).toEqual(faults);
  });

  test("stands in a component", () => {
    expect(faultsOf("", "{ parameters: { P: { name: p, in: query } } }")).toEqual([
      "#/components/parameters/P has neither `schema` nor `content`",
    ]);
  });
});

test("such a fault is a note, and --strict refuses the document", async () => {
  const twins = "'/a/{id}': { get: { operationId: one } }, /b: { get: { operationId: one } }";
  const folder = await folderOf({ "pets.yaml": documentOf(twins) });
  const { warnings } = await loadDocument(`${folder}/pets.yaml`);
  expect(warnings.at(-1)).toMatchObject({ line: 3, pointer: "#/paths/~1b/get/operationId" });
  await expect(loadDocument(`${folder}/pets.yaml`, { strict: true })).rejects.toThrow("is one, as that of another");
});
