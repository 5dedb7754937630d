import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { folderOf } from "../support/files.ts";

const head = "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n";

/** Schemas that identify themselves, and what a reference to one of them is beside them. */
const schemas = `
    Order:
      $id: https://shop.example.com/schemas/order
      type: object
      properties:
        line: { $ref: "#line" }
        buyer: { $ref: person }
      $defs:
        Line: { $anchor: line, type: object, properties: { count: { type: integer } } }
    Person:
      $id: https://shop.example.com/schemas/person
      type: object
      properties: { name: { type: string }, knows: { $ref: "#/components/schemas/Person" } }
`;

test.each([
  ["https://shop.example.com/schemas/person", "Person"],
  ["https://shop.example.com/schemas/order#line", "OrderLine"],
  ["https://shop.example.com/schemas/order#/properties/buyer", "Person"],
  ["https://shop.example.com/schemas/person#/properties/name", "string"],
])("a reference to %s leads to the schema that is called so", async (reference, type) => {
  const folder = await folderOf({
    "shop.yaml": `${head}${schemas}    Sale: { properties: { one: { $ref: "${reference}" } } }\n`,
  });
  const { api, warnings } = await generate({ document: join(folder, "shop.yaml"), overlays: [] });
  const types = Object.fromEntries(api.types.map(({ name, expression }) => [name, expression]));
  expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining("has no operations")]);
  expect(types["Sale"]).toBe(`{ one?: ${type}; }`);
  expect(types["Order"]).toBe("{ line?: OrderLine; buyer?: Person; }");
  expect(types["Person"]).toBe("{ name?: string; knows?: Person; }");
});

test.each([
  ["a pointer", "#/components/schemas/Person"],
  ["an anchor that is not a dynamic one", "https://shop.example.com/schemas/order#line"],
])("a dynamic reference to %s is one like others", async (_, reference) => {
  const folder = await folderOf({
    "shop.yaml": `${head}${schemas}    Sale: { properties: { one: { $dynamicRef: "${reference}" } } }\n`,
  });
  const { api } = await generate({ document: join(folder, "shop.yaml"), overlays: [] });
  expect(api.types.find(({ name }) => name === "Sale")?.expression).toMatch(/^{ one\?: (Person|OrderLine); }$/);
});

test.each([
  ["that are referred to from the document on", "#/components/schemas/Tree/$defs/"],
  ["that another tool refers to from their schema on", "#/$defs/"],
])("definitions in a schema %s are types by their names", async (_, place) => {
  const folder = await folderOf({
    "trees.yaml": `${head}
    TreeTwig: { type: string }
    Tree:
      $defs:
        Node: { type: object, properties: { nodes: { type: array, items: { $ref: "${place}Node" } } } }
        TreeLeaf: { type: object, properties: { color: { $ref: "${place}Color" }, kind: { type: string } } }
        Color: { type: string }
        Twig: { type: object, properties: { kind: { type: string } } }
      properties:
        root: { $ref: "${place}Node" }
        end:
          oneOf: [{ $ref: "${place}TreeLeaf" }, { $ref: "${place}Twig" }]
          discriminator: { propertyName: kind, mapping: { leaf: "#/components/schemas/Tree/$defs/TreeLeaf" } }
`,
  });
  const { api } = await generate({ document: join(folder, "trees.yaml"), overlays: [] });
  expect(Object.fromEntries(api.types.map(({ name, expression }) => [name, expression]))).toEqual({
    Tree: '{ root?: TreeNode; end?: ({ kind: "leaf"; } & TreeLeaf) | ({ kind: "Twig"; } & TreeDefsTwig); }',
    TreeColor: "string",
    TreeDefsTwig: "{ kind?: string; }",
    TreeLeaf: "{ color?: TreeColor; kind?: string; }",
    TreeNode: "{ nodes?: TreeNode[]; }",
    TreeTwig: "string",
  });
});

test("a reference into its own `$id` leads there, unless the document has something in that place", async () => {
  const order = "Order: { $id: https://shop.example.com/order, $defs: { Line: { type: string } }, properties: {";
  const folder = await folderOf({
    "shop.yaml": `${head}    ${order} a: { $ref: "#/$defs/Line" }, b: { $ref: "#/components/schemas/Order" } } }\n`,
  });
  const { api, warnings } = await generate({ document: join(folder, "shop.yaml"), overlays: [] });
  expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining("has no operations")]);
  expect(api.types.map(({ expression }) => expression)).toContain("{ a?: OrderLine; b?: Order; }");
});

test("lists that references into schemas lead around have names", async () => {
  const list = (name: string): string =>
    `{ type: array, items: { $ref: "#/components/schemas/Lists/properties/${name}" } }`;
  const folder = await folderOf({
    "lists.yaml": `${head}    Lists: { properties: { a: ${list("b")}, b: ${list("a")} } }\n`,
  });
  const { api } = await generate({ document: join(folder, "lists.yaml"), overlays: [] });
  const types = Object.fromEntries(api.types.map(({ name, expression }) => [name, expression]));
  expect(types).toMatchObject({ ListsA: "ListsB[]", ListsB: "ListsA[]" });
});
