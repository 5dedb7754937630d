import { expect, test } from "vitest";
import type { Schema } from "../../codegen/document/document.ts";
import { refineSchemas } from "../../codegen/schemas/refine-schemas.ts";
import type { Uses } from "../../codegen/schemas/refine-schemas.ts";
import { emitTypes } from "../../codegen/types/emit-types.ts";

function typeOf(schema: Schema, uses: Uses = { responses: [], sent: [], forms: [] }): string {
  const schemas = refineSchemas(new Map([["X", schema]]), uses);
  const [declaration] = emitTypes(schemas);
  return declaration?.expression ?? "";
}

const reference: Schema = { $ref: "#/components/schemas/X" };
const returned: Uses = { responses: [reference], sent: [], forms: [] };

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
  ["an enum of nothing but null", { type: "string", enum: [null], nullable: true }, "null"],
  ["an array", { type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
  ["bytes", { type: "string", format: "binary" }, "string"],
  ["null in the spelling of 3.0", { type: "string", nullable: true }, "string | null"],
  ["a nullable enum", { type: "string", enum: ["a", "b"], nullable: true }, '"a" | "b" | null'],
  ["a nullable enum that says so", { type: "string", enum: ["a", null], nullable: true }, '"a" | null'],
  ["a nullable combination", { allOf: [{ type: "string" }], nullable: true }, "string | null"],
  ["anything, which may be null anyway", { nullable: true }, "unknown"],
  ["a value", { const: "a" }, '"a"'],
  ["values of several types", { enum: [1, "a", true, null] }, '1 | "a" | true | null'],
  [
    "objects by value",
    { enum: [{ a: 1 }, { "b-c": [true, {}] }] },
    '{ a: 1; } | { "b-c": [true, { [key: string]: never; }]; }',
  ],
  ["objects by value beside another type", { type: "string", enum: [{ a: 1 }] }, "unknown"],
  ["an array by value", { const: ["a", null] }, '["a", null]'],
  ["a tuple that is closed", { prefixItems: [{ type: "string" }], unevaluatedItems: false }, "[string]"],
  [
    "a tuple that is closed after others",
    { allOf: [{ type: "array", prefixItems: [{ type: "string" }] }], type: "array", unevaluatedItems: false },
    "[string, ...unknown[]]",
  ],
  [
    "members that there are on a condition",
    {
      type: "object",
      properties: { country: { type: "string" } },
      if: { properties: { country: { const: "US" } } },
      then: { required: ["zip"], properties: { country: { const: "US" }, zip: { type: "string" } } },
      else: { properties: { zip: { type: "integer" } } },
    },
    "{ country?: string; zip?: string | number; }",
  ],
  [
    "members that others bring along",
    {
      properties: { card: { type: "string" } },
      dependentSchemas: { card: { properties: { cvv: { type: "string" } } } },
    },
    "{ card?: string; cvv?: string; }",
  ],
  [
    "members on conditions of several parts, one within another",
    {
      properties: { a: { type: "string" } },
      allOf: [
        { if: { required: ["a"] }, then: { properties: { b: { type: "string" } } } },
        { if: {}, else: { if: {}, then: { properties: { c: { type: "boolean" } } } } },
      ],
    },
    "{ a?: string; b?: string; c?: boolean; }",
  ],
  [
    "no members on a condition where none but those of the object may come",
    { properties: { a: {} }, additionalProperties: false, if: {}, then: { properties: { b: {} } } },
    "{ a?: unknown; }",
  ],
  [
    "keys of a pattern",
    { type: "object", patternProperties: { "^x-.*$": { type: "number" } } },
    "{ [key: `x-${string}`]: number; }",
  ],
  [
    "keys of a pattern that stands for several, which the compiler is not to hold against each other",
    { type: "object", patternProperties: { "^x-(a|b)-.*$": { type: "number" } } },
    '{ [key in `x-${"a" | "b"}-${string}`]: number; }',
  ],
  [
    "keys of several patterns, one of which any key fits",
    { patternProperties: { "^x-": { type: "string" }, "^[0-9]+$": { type: "number" } }, additionalProperties: false },
    "{ [key: `x-${string}`]: string; [key: string]: string | number; }",
  ],
  [
    "keys of a pattern beside members of which it leaves out those that are misspelt",
    { properties: { $a: { type: "string" } }, patternProperties: { "^(?!\\$)": { type: "number" } } },
    "{ $a?: string; } & { [key in WordKey]: number | undefined; }",
  ],
  [
    "members whose names are listed",
    { propertyNames: { enum: ["a", "b"] }, required: ["a"], additionalProperties: { type: "number" } },
    "{ a: number; b?: number; }",
  ],
  [
    "members whose names are listed, with any values",
    { type: "object", propertyNames: { type: "string", enum: ["a"] } },
    "{ a?: unknown; }",
  ],
  ["names without a list", { type: "object", propertyNames: { pattern: "^a" } }, "{ [key: string]: unknown; }"],
  ["anything", {}, "unknown"],
  ["what two parts have in common", { allOf: [{ type: ["string", "null"] }, { type: "string" }] }, "string"],
  ["values that a part lists", { allOf: [{ type: ["string", "integer"] }, { enum: ["a", 1, true] }] }, '"a" | 1'],
  ["values that both parts list", { allOf: [{ enum: ["a", "b", null] }, { enum: ["b", "c", null] }] }, '"b" | null'],
  ["values that two parts rule out", { allOf: [{ type: "string" }, { type: "integer" }] }, "never"],
  [
    "an object that may be null, beside one that may not",
    { allOf: [{ type: ["object", "null"], properties: { b: {} } }, { properties: { a: {} } }] },
    "{ b?: unknown; a?: unknown; }",
  ],
  [
    "objects that may both be null",
    {
      allOf: [
        { type: ["object", "null"], properties: { a: {} } },
        { type: ["object", "null"], properties: { b: {} } },
      ],
    },
    "{ a?: unknown; b?: unknown; } | null",
  ],
  [
    "members beside a part that is closed and lists none",
    {
      allOf: [
        { type: "object", additionalProperties: false },
        { properties: { a: {} }, required: ["a"] },
      ],
    },
    "{ a: unknown; }",
  ],
  [
    "one that is closed, alone",
    { allOf: [{ type: "object", additionalProperties: false }] },
    "{ [key: string]: never; }",
  ],
  ["an array that is not null", { allOf: [{ type: ["array", "null"], items: {} }, { type: "array" }] }, "unknown[]"],
])("%s", (_what, schema, type) => {
  expect(typeOf(schema)).toBe(type);
});

test("enums in responses are open, a lone value is not", () => {
  expect(typeOf({ type: "string", enum: ["a", "b"] }, returned)).toBe('"a" | "b" | OpenString');
  expect(typeOf({ type: "string", enum: ["a"] }, returned)).toBe('"a"');
  expect(typeOf({ type: ["string", "null"], enum: ["a", "b", null] }, returned)).toBe('"a" | "b" | OpenString | null');
});

test.each<[what: string, other: Schema, type: string]>([
  ["any text", { type: ["string", "null"] }, '"a" | "b" | OpenString'],
  ["another one", { type: "string", enum: ["b", "c"] }, '"b" | OpenString'],
])("an open enum stays open beside %s", (_what, other, type) => {
  expect(typeOf({ allOf: [{ type: "string", enum: ["a", "b"] }, other] }, returned)).toBe(type);
});

test("of two open enums of numbers and texts what both have stays open", () => {
  const parts: Schema[] = [{ enum: [1, 2, "a"] }, { enum: [2, 3] }];
  expect(typeOf({ allOf: parts }, returned)).toBe("2 | OpenNumber");
});

test("any text beside an enum leaves the values of the enum to be seen, wherever that is declared", () => {
  const anyText: Schema = { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/E" }] };
  const schemas = new Map<string, Schema>([
    ["E", { type: "string", enum: ["a", "b"] }],
    ["X", anyText],
  ]);
  const declarations = emitTypes(refineSchemas(schemas, { responses: [], sent: [reference], forms: [] }));
  expect(declarations.map(({ expression }) => expression)).toEqual(['"a" | "b"', "OpenString | E"]);
});

test("bytes are a file where one can be sent", () => {
  const file: Schema = { type: "string", format: "binary" };
  expect(typeOf(file, { responses: [], sent: [], forms: [reference] })).toBe("Uploadable");
});

test.each<[what: string, schema: Schema, type: string]>([
  ["a reference", { $ref: "#/components/schemas/Open" }, "Open"],
  ["a part", { allOf: [{ $ref: "#/components/schemas/Open" }, { properties: { a: {} } }] }, "Open & { a?: unknown; }"],
  ["one that requires it as well", { allOf: [{ $ref: "#/components/schemas/Open" }], required: ["name"] }, "Open"],
  [
    "another that requires it",
    { allOf: [{ required: ["name"] }, { properties: { a: {} } }] },
    "{ a?: unknown; name: unknown; }",
  ],
])("a member that nobody declares is said once: %s", (_what, schema, type) => {
  const open: Schema = { type: "object", required: ["name"] };
  const declarations = emitTypes(
    new Map([
      ["Open", open],
      ["X", schema],
    ]),
  );
  expect(declarations.map(({ expression }) => expression)).toEqual(["{ name: unknown; }", type]);
});

test("a combination with few members stands on a line, unless it is long or has comments", () => {
  const member = (name: string, description?: string): Schema => ({
    type: "object",
    properties: { [name]: { type: "string", ...(description !== undefined && { description }) } },
  });
  const textOf = (parts: Schema[]): string => emitTypes(new Map([["X", { oneOf: parts }]]))[0]?.text ?? "";
  expect(textOf([member("a"), member("b")])).toBe("export type X = { a?: string } | { b?: string };");
  expect(textOf([member("a"), member("b", "B.")]).split("\n").length).toBeGreaterThan(5);
  expect(textOf([member("a"), member("b".repeat(100))]).split("\n").length).toBeGreaterThan(5);
});

test("a reference says nothing again of the members that variants of its target declare", () => {
  const variant = (kind: string): Schema => ({ type: "object", properties: { kind: { const: kind } } });
  const either: Schema = { required: ["kind"], oneOf: [variant("a"), variant("b")] };
  const list: Schema = { type: "array", items: { $ref: "#/components/schemas/Either" } };
  const [, declaration] = emitTypes(
    new Map([
      ["Either", either],
      ["List", list],
    ]),
  );
  expect(declaration?.expression).toBe("Either[]");
});
