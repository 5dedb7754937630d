import { expect, test } from "vitest";
import type { Schema } from "../../codegen/document/document.ts";
import { emitEnumValues } from "../../codegen/emit/enum-values.ts";
import { generate } from "../../codegen/generate.ts";
import { nameEnums } from "../../codegen/model/name-enums.ts";
import { emitTypes } from "../../codegen/types/emit-types.ts";
import { folderOf } from "../support/files.ts";
import { header, location } from "./emit/small-model.ts";

function namesOf(
  schemas: Record<string, Schema>,
  inputs: string[] = [],
): [name: string, values: readonly (string | number)[]][] {
  const types = emitTypes(new Map(Object.entries(schemas)));
  return nameEnums(types, new Set(inputs)).map(({ name, values }) => [name, values]);
}

const status: Schema = { type: "string", enum: ["OPEN", 'say "no"', "$new"] };
const values = ["OPEN", 'say "no"', "$new"];

test.each<[what: string, schema: Schema, listed: boolean]>([
  ["an enum", status, true],
  ["one that may be null", { anyOf: [status, { type: "null" }] }, true],
  ["a lone text, which tells variants apart", { type: "string", enum: ["pet"] }, false],
  ["a lone number", { enum: [1] }, false],
  ["texts beside an object", { anyOf: [status, { type: "object" }] }, false],
  ["texts of a pattern", { type: "string", pattern: "^a" }, false],
])("the values of %s: listed %s", (_, schema, listed) => {
  expect(namesOf({ Status: schema })).toEqual(listed ? [["statusValues", values]] : []);
});

test("the values of numbers are listed as numbers", () => {
  expect(namesOf({ Level: { type: "integer", enum: [1, 2, -3] } })).toEqual([["levelValues", [1, 2, -3]]]);
  const enums = [{ name: "levelValues", type: "Level", values: [1, -3] }];
  expect(emitEnumValues({ location, enums })).toContain("export const levelValues = [1, -3] as const;");
});

test("lists that would have one name are told apart, and what is sent has no list of its own", () => {
  const schemas = { Status: status, status, StatusInput: status, URLKind: status };
  expect(namesOf(schemas, ["StatusInput"]).map(([name]) => name)).toEqual([
    "statusValues",
    "statusValues2",
    "urlKindValues",
  ]);
});

test("values are printed as constants, which a bundle drops where nobody reads them", () => {
  const long = Array.from({ length: 12 }, (_, n) => `a long value ${n}`);
  const enums = [
    { name: "statusValues", type: "Status", values },
    { name: "longValues", type: "Long", values: long },
  ];
  const lines = long.map((value) => `  ${JSON.stringify(value)},\n`).join("");
  expect(emitEnumValues({ location, enums }))
    .toBe(`${header}/** What \`Status\` may be, in the order of the document. */
export const statusValues = ["OPEN", "say \\"no\\"", "$new"] as const;

/** What \`Long\` may be, in the order of the document. */
export const longValues = [
${lines}] as const;
`);
});

test("an open enum that is sent as well has one list, exported beside the types", async () => {
  const body = { content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: { "/pets": { post: { requestBody: body, responses: { 200: { description: "A pet.", ...body } } } } },
    components: {
      schemas: {
        Pet: { type: "object", properties: { mood: { $ref: "#/components/schemas/Mood" } } },
        Mood: { type: "string", enum: ["happy", "hungry"] },
      },
    },
  };
  const folder = await folderOf({ "pets.json": JSON.stringify(document) });
  const { files } = await generate({ document: `${folder}/pets.json`, overlays: [] });
  expect(files.get("types.ts")).toContain('export type Mood = "happy" | "hungry" | OpenString;');
  expect(files.get("enum-values.ts")?.match(/^export .*$/gm)).toEqual([
    'export const moodValues = ["happy", "hungry"] as const;',
  ]);
  expect(files.get("index.ts")).toContain('export * from "./enum-values.js";');
});
