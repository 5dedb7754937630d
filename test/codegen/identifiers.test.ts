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
  ["https://shop.example.com/schemas/order#line", "OrderDefsLine"],
  ["https://shop.example.com/schemas/order#/properties/buyer", "Person"],
  ["https://shop.example.com/schemas/person#/properties/name", "string"],
])("a reference to %s leads to the schema that is called so", async (reference, type) => {
  const folder = await folderOf({
    "shop.yaml": `${head}${schemas}    Sale: { properties: { one: { $ref: "${reference}" } } }\n`,
  });
  const { api, warnings } = await generate({ document: join(folder, "shop.yaml"), overlays: [] });
  const types = Object.fromEntries(api.types.map(({ name, expression }) => [name, expression]));
  expect(warnings).toEqual([]);
  expect(types["Sale"]).toBe(`{ one?: ${type}; }`);
  expect(types["Order"]).toBe("{ line?: OrderDefsLine; buyer?: Person; }");
  expect(types["Person"]).toBe("{ name?: string; knows?: Person; }");
});
