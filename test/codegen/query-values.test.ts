import { expect, test } from "vitest";
import type { Schema } from "../../codegen/document/document.ts";
import { acceptInQueries } from "../../codegen/schemas/query-values.ts";
import { emitTypes } from "../../codegen/types/emit-types.ts";

const time: Schema = { type: "string", format: "date-time" };
const query: Schema = { $ref: "#/components/schemas/Query" };
const moment: Schema = { $ref: "#/components/schemas/Moment" };

function refer(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** The type of a query, and of a moment that it may refer to. */
function typesOf(schema: Schema, others: Schema[] = []): string[] {
  const types = acceptInQueries(
    new Map([
      ["Query", schema],
      ["Moment", time],
    ]),
    [query],
    others,
  );
  const declarations = emitTypes(types);
  return declarations.map(({ expression }) => expression);
}

test.each<[what: string, schema: Schema, type: string]>([
  ["a time", { type: "object", properties: { since: time } }, "{ since?: string | Date; }"],
  [
    "a time that may be null",
    { type: "object", properties: { since: { ...time, type: ["string", "null"] } } },
    "{ since?: string | null | Date; }",
  ],
  [
    "times in a list",
    { type: "object", properties: { days: { type: "array", items: time } } },
    "{ days?: (string | Date)[]; }",
  ],
  [
    "keys of a pattern that take any text",
    { type: "object", patternProperties: { "^x-.*$": { type: ["string", "number"] } } },
    "{ [key: `x-${string}`]: string | number | Date | undefined; }",
  ],
  [
    "keys of a pattern that take numbers",
    { type: "object", patternProperties: { "^x-.*$": { type: "number" } } },
    "{ [key: `x-${string}`]: number | undefined; }",
  ],
  [
    "keys of a pattern that take listed texts",
    { type: "object", patternProperties: { "^x-.*$": { anyOf: [{ enum: ["a", "b"], type: "string" }, time] } } },
    '{ [key: `x-${string}`]: "a" | "b" | string | Date | undefined; }',
  ],
  [
    "keys of a pattern that is refused",
    { type: "object", patternProperties: { "^x-.*$": { type: "number" }, "^x-a.*$": { not: {} } } },
    "{ [key: `x-${string}`]: number | undefined; [key: `x-a${string}`]: never; }",
  ],
  [
    "a name beside keys of a pattern, which may be undefined like these",
    { type: "object", properties: { "x-a": { type: "string" } }, patternProperties: { "^x-.*$": { type: "number" } } },
    '{ "x-a"?: string | undefined; [key: `x-${string}`]: number | undefined | string; }',
  ],
  [
    "a text that is no time, under a name",
    { type: "object", properties: { name: { type: "string" }, day: { type: "string", format: "uuid" } } },
    "{ name?: string; day?: string; }",
  ],
])("in a query: %s", (_what, schema, type) => {
  expect(typesOf(schema)[0]).toBe(type);
});

test("a type of the document is loosened where only queries use it, and stays beside a Date where others do, too", () => {
  const schema: Schema = { type: "object", properties: { since: moment } };
  expect(typesOf(schema)).toEqual(["{ since?: Moment; }", "string | Date"]);
  expect(typesOf(schema, [moment])).toEqual(["{ since?: Moment | Date; }", "string"]);
});

const named: Schema = { type: "object", properties: { "$a.b": { type: "string" } } };

/** The types of a query that combines names and keys of a pattern, and of the names by themselves in another one. */
function typesBeside(pattern: string, queries: Schema[] = [query, refer("Other")]): string[] {
  const types = new Map<string, Schema>([
    ["Query", { allOf: [refer("Named"), refer("Keys")] }],
    ["Named", named],
    [
      "Keys",
      { type: "object", patternProperties: { "^\\$.+-.+$": { type: "boolean" }, [pattern]: { type: "number" } } },
    ],
    ["Other", named],
  ]);
  return emitTypes(acceptInQueries(types, queries, [])).map(({ expression }) => expression);
}

test("a name may be undefined that stands beside keys of a pattern, as these may", () => {
  expect(typesBeside("^x-.*$")).toEqual([
    "Named & Keys",
    '{ "$a.b"?: string | undefined; }',
    "{ [key: `\\$${string}-${string}`]: boolean | undefined; [key: `x-${string}`]: number | undefined; }",
    '{ "$a.b"?: string; }',
  ]);
});

test("keys that a pattern leaves out are none of those that it names, where names or another pattern have some", () => {
  expect(typesBeside("^(?!\\$).*[.].*$")).toEqual([
    "Named & Keys",
    '{ "$a.b"?: string | undefined; }',
    "{ [key: `\\$${string}-${string}`]: boolean | undefined; } & { [key in WordKey]: number | undefined; }",
    '{ "$a.b"?: string; }',
  ]);
  expect(typesBeside("^(?!\\$).*\\[(a|b)\\]$")[2]).toContain(
    '{ [key in `${WordKey}[${"a" | "b"}]`]: number | undefined; }',
  );
  expect(typesBeside("^(?!\\$)x.*$", [])[2]).toBe(
    "{ [key: `\\$${string}-${string}`]: boolean; [key: `x${string}`]: number; }",
  );
});

test("a query that is a body as well stays as the document has it", () => {
  const schema: Schema = { type: "object", properties: { since: time }, patternProperties: { "^x$": time } };
  expect(typesOf(schema, [query])[0]).toBe("{ since?: string; x?: string; }");
});
