import { expect, test } from "vitest";
import type { Schema } from "../../codegen/document/document.ts";
import { refineSchemas } from "../../codegen/schemas/refine-schemas.ts";
import type { Uses } from "../../codegen/schemas/refine-schemas.ts";
import { printTypes } from "../../codegen/types/print-types.ts";

const document = { openapi: "3.1.0", info: { title: "Types", version: "1" } };

async function typeOf(schema: Schema, uses: Uses = { responses: [], forms: [] }): Promise<string> {
  const schemas = refineSchemas(new Map([["X", schema]]), uses);
  const [declaration] = await printTypes(document, schemas);
  return declaration?.text.replace(/\s+/g, " ") ?? "";
}

const reference: Schema = { $ref: "#/components/schemas/X" };
const returned: Uses = { responses: [reference], forms: [] };

test.each<[what: string, schema: Schema, type: string]>([
  [
    "a property that is required or not",
    { type: "object", required: ["a"], properties: { a: { type: "string" }, b: { type: "integer" } } },
    "{ a: string; b?: number; }",
  ],
  ["null in the spelling of 3.1", { type: ["string", "null"] }, "string | null"],
  ["an enum", { type: "string", enum: ["a", "b"] }, '"a" | "b"'],
  ["an enum that may be null", { type: ["string", "null"], enum: ["a", "b", null] }, '"a" | "b" | null'],
  [
    "an enum that says it is open",
    { anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "string" }] },
    '"a" | "b" | OpenString',
  ],
  ["an array", { type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
  ["bytes", { type: "string", format: "binary" }, "string"],
  ["null in the spelling of 3.0", { type: "string", nullable: true }, "string | null"],
  ["a nullable enum", { type: "string", enum: ["a", "b"], nullable: true }, '"a" | "b" | null'],
  ["a nullable enum that says so", { type: "string", enum: ["a", null], nullable: true }, '"a" | null'],
  ["a nullable combination", { allOf: [{ type: "string" }], nullable: true }, "string | null"],
  ["anything, which may be null anyway", { nullable: true }, "unknown"],
  ["a value", { const: "a" }, '"a"'],
  ["values of several types", { enum: [1, "a", true, null] }, '1 | "a" | true | null'],
  ["objects by value", { enum: [{ a: 1 }] }, "unknown"],
  [
    "keys of a pattern",
    { type: "object", patternProperties: { "^x-.*$": { type: "number" } } },
    "{ [key: `x-${string}`]: number; }",
  ],
  ["anything", {}, "unknown"],
])("%s", async (_what, schema, type) => {
  expect(await typeOf(schema)).toBe(`export type X = ${type};`);
});

test("enums in responses are open, a lone value is not", async () => {
  expect(await typeOf({ type: "string", enum: ["a", "b"] }, returned)).toBe('export type X = "a" | "b" | OpenString;');
  expect(await typeOf({ type: "string", enum: ["a"] }, returned)).toBe('export type X = "a";');
  expect(await typeOf({ type: ["string", "null"], enum: ["a", "b", null] }, returned)).toBe(
    'export type X = "a" | "b" | OpenString | null;',
  );
});

test("bytes are a file where one can be sent", async () => {
  const file: Schema = { type: "string", format: "binary" };
  expect(await typeOf(file, { responses: [], forms: [reference] })).toBe("export type X = Uploadable;");
});
