import { describe, expect, test } from "vitest";
import { describeFinding, formats, pointerOf, validator } from "../../src/validate.ts";
import type { JSONSchema, ValidatorOptions } from "../../src/validate.ts";

const nothing: readonly string[] = [];

/** What is found: where, of which kind unless it is wrong, and the sentence. */
function findIn(schema: JSONSchema, value: unknown, options?: ValidatorOptions): string[] {
  return validator(schema)
    .check(value, options)
    .map((finding) => {
      const kind = finding.kind === "invalid" ? "" : `(${finding.kind}) `;
      return `${pointerOf(finding.path)} ${kind}${describeFinding(finding)}`.trim();
    });
}

const pet: JSONSchema = {
  type: "object",
  properties: { name: { type: "string" }, legs: { type: "integer" }, status: { enum: ["open", "sold"] } },
  required: ["name"],
};
const tree: JSONSchema = { type: "object", properties: { children: { type: "array", items: { $ref: () => treeOf } } } };
const treeOf = { schema: tree };
const cat: JSONSchema = {
  type: "object",
  properties: { kind: { const: "cat" }, lives: { type: "number" } },
  required: ["kind"],
};
const dog: JSONSchema = { type: "object", properties: { kind: { const: "dog" }, tricks: { type: "array" } } };
const told: JSONSchema = {
  oneOf: [cat, dog],
  discriminator: { propertyName: "kind", variants: { cat: 0, dog: 1 } },
};
const payment: JSONSchema = {
  oneOf: [
    {
      type: "object",
      properties: { kind: { const: "card" }, number: { type: "string" } },
      required: ["kind", "number"],
    },
    { type: "object", properties: { kind: { const: "bank" }, iban: { type: "string" } }, required: ["kind", "iban"] },
  ],
  discriminator: { propertyName: "kind", variants: { card: 0, bank: 1 } },
};
const animal: JSONSchema = {
  type: "object",
  properties: { kind: { type: ["string", "number"] }, name: { type: "string" } },
  required: ["name"],
};
const inherited: JSONSchema = {
  oneOf: [{ ...animal, required: ["name", "lives"] }, animal, animal],
  discriminator: { propertyName: "kind", variants: { cat: 0, dog: 1, 1: 2 } },
};

describe("as sent, what is wrong is told with a pointer, in a sentence that quotes no value", () => {
  test.each<[what: string, schema: JSONSchema, value: unknown, findings: readonly string[]]>([
    ["a value that is right", pet, { name: "Rex", legs: 4, status: "open" }, nothing],
    ["the wrong type", pet, { name: 7 }, ["/name Expected a string, got a number."]],
    ["a fraction", pet, { name: "Rex", legs: 3.5 }, ["/legs Expected an integer, got a number."]],
    ["a bigint as an integer", pet, { name: "Rex", legs: 4n }, nothing],
    ["a missing member", pet, {}, ["/name Expected a value, got nothing."]],
    ["a member that is undefined", pet, { name: undefined }, ["/name Expected a value, got nothing."]],
    [
      "a misspelt member",
      pet,
      { nmae: "Rex" },
      [
        '/nmae (unknown-member) Expected no member of this name, got a string of 3 characters. Did you mean "name"?',
        '/name Expected a value, got nothing. There is "nmae".',
      ],
    ],
    [
      "a member that is not allowed",
      { ...pet, additionalProperties: false },
      { name: "Rex", leg: 4 },
      ['/leg Expected no member of this name, got a number. Did you mean "legs"?'],
    ],
    [
      "a value that is not listed",
      pet,
      { name: "Rex", status: "lost" },
      ['/status Expected one of "open", "sold", got a string of 4 characters.'],
    ],
    ["an item", { items: { type: "string" } }, ["a", null], ["/1 Expected a string, got null."]],
    [
      "names with slashes",
      { additionalProperties: { type: "null" } },
      { "a/b~c": [] },
      ["/a~1b~0c Expected null, got an array of 0 items."],
    ],
    [
      "a circle of references",
      tree,
      { children: [{ children: [{ children: "" }] }] },
      ["/children/0/children/0/children Expected an array, got a string of 0 characters."],
    ],
    [
      "a text where a file belongs",
      { properties: { photo: { type: "file" } } },
      { photo: "cat.png" },
      ["/photo Expected a file (a Blob, bytes or a stream), got a string of 7 characters."],
    ],
    ["bytes", { type: "file" }, Buffer.from("miau"), nothing],
    ["a Blob, or nothing", { anyOf: [{ type: "file" }, { type: "null" }] }, new Blob(), nothing],
    ["a date as its text", { type: "string" }, new Date(0), nothing],
    ["characters beyond 16 bits", { maxLength: 1 }, "😀", nothing],
    [
      "no type of several",
      { anyOf: [{ type: "string" }, { type: "null" }] },
      1,
      ["Expected a string or null, got a number."],
    ],
    [
      "the variant that is meant",
      told,
      { kind: "cat", lives: "nine" },
      ["/lives Expected a number, got a string of 4 characters."],
    ],
    [
      "a value that is misspelt",
      pet,
      { name: "Rex", status: "opne" },
      ['/status Expected one of "open", "sold", got a string of 4 characters. Did you mean "open"?'],
    ],
    [
      "a variant that is misspelt",
      told,
      { kind: "cta", lives: "nine" },
      ['/kind Expected one of "cat", "dog", got a string of 3 characters.'],
    ],
    [
      "the name of a variant that is nearly right",
      payment,
      { kind: "crad" },
      ['/kind Expected one of "card", "bank", got a string of 4 characters. Did you mean "card"?'],
    ],
    [
      "the same where only the listed values tell alternatives apart",
      { oneOf: payment.oneOf ?? [] },
      { kind: "crad" },
      ['/kind Expected one of "card", "bank", got a string of 4 characters. Did you mean "card"?'],
    ],
    ["a variant without its name", payment, { number: "1" }, ['/kind Expected one of "card", "bank", got nothing.']],
    [
      "the same, where the name of the member is misspelt",
      payment,
      { knid: "card", number: "1" },
      ['/kind Expected one of "card", "bank", got nothing. There is "knid".'],
    ],
    [
      "the same where only the listed values tell alternatives apart",
      { oneOf: payment.oneOf ?? [] },
      {},
      ['/kind Expected one of "card", "bank", got nothing.'],
    ],
    [
      "a name of a variant that is no text",
      payment,
      { kind: null },
      ['/kind Expected one of "card", "bank", got null.'],
    ],
    ["what fits several variants, of which it names one", inherited, { kind: "dog", name: "Rex" }, nothing],
    [
      "what fits another variant than the one that it names",
      inherited,
      { kind: "cat", name: "Tom" },
      ["/lives Expected a value, got nothing."],
    ],
    [
      "what fits a variant, and names none",
      inherited,
      { kind: "bird", name: "Tom" },
      ['/kind Expected one of "1", "cat", "dog", got a string of 4 characters.'],
    ],
    ["a variant by a number", inherited, { kind: 1, name: 7 }, ["/name Expected a string, got a number."]],
    [
      "the variant of all other values",
      { ...inherited, discriminator: { propertyName: "kind", variants: { cat: 0 }, fallback: 1 } },
      { kind: "bird", name: "Tom" },
      nothing,
    ],
    [
      "what is equally far from several alternatives",
      { anyOf: [{ required: ["a"] }, { required: ["b"], properties: { c: { type: "string" } } }] },
      {},
      ["Expected a value at /a, or a value at /b, got an object of 0 members."],
    ],
    [
      "what fits two alternatives",
      { oneOf: [{}, { type: "string" }] },
      "",
      ["Expected what fits only one of the 2 alternatives, got a string of 0 characters."],
    ],
    [
      "a member that only another alternative knows",
      { anyOf: [{ properties: { a: {} } }, { properties: { b: { type: "string" } } }] },
      { a: 1, b: 2 },
      nothing,
    ],
    ["0.3 as a multiple of 0.1", { multipleOf: 0.1 }, 0.3, nothing],
    ["a format that nobody has asked for", { format: "uuid" }, "?", nothing],
    [
      "a member called __proto__",
      { properties: JSON.parse('{ "__proto__": { "type": "null" } }') },
      JSON.parse('{ "__proto__": 1 }'),
      ["/__proto__ Expected null, got a number."],
    ],
  ])("%s", (_, schema, value, findings) => {
    expect(findIn(schema, value)).toEqual(findings);
  });
});

describe("as received, a server may know more than its document", () => {
  test.each<[what: string, schema: JSONSchema, value: unknown, findings: readonly string[]]>([
    ["the wrong type is wrong", pet, { name: null }, ["/name Expected a string, got null."]],
    ["a missing member is wrong", pet, {}, ["/name Expected a value, got nothing."]],
    [
      "an unknown member passes",
      { ...pet, additionalProperties: false },
      { name: "Rex", tail: true },
      ["/tail (unknown-member) Expected no member of this name, got a boolean."],
    ],
    [
      "so does an unknown value of an enum",
      pet,
      { name: "Rex", status: "lost" },
      ['/status (unknown-value) Expected one of "open", "sold", got a string of 4 characters.'],
    ],
    [
      "of an enum of numbers as well",
      { type: "integer", enum: [200, 404] },
      500,
      ["(unknown-value) Expected one of 200, 404, got a number."],
    ],
    [
      "but none of another type",
      pet,
      { name: "Rex", status: 1 },
      ['/status Expected one of "open", "sold", got a number.'],
    ],
    ["parts of a whole know each other's members", { allOf: [pet, cat] }, { name: "Rex", kind: "cat" }, nothing],
    ["one alternative is enough", { oneOf: [{}, { type: "string" }] }, "", nothing],
    ["what is excluded passes", { not: { type: "string" } }, "", nothing],
    ["the discriminator decides first", told, { kind: "dog", tricks: 1 }, ["/tricks Expected an array, got a number."]],
    [
      "an unknown variant passes",
      told,
      { kind: "eel", lives: "?" },
      ['/kind (unknown-value) Expected one of "cat", "dog", got a string of 3 characters.'],
    ],
    [
      "without a discriminator, what is listed tells alternatives apart",
      { anyOf: [cat, dog] },
      { kind: "dog", tricks: 1 },
      ["/tricks Expected an array, got a number."],
    ],
    ["a free object has no unknown members", { type: "object" }, { a: 1 }, nothing],
    ["more items than a tuple has pass", { prefixItems: [{ type: "string" }], items: false }, ["", 1], nothing],
  ])("%s", (_, schema, value, findings) => {
    expect(findIn(schema, value, { received: true })).toEqual(findings);
  });
});

describe("formats are held against where they are given", () => {
  test.each<[format: string, right: readonly string[], wrong: readonly string[]]>([
    ["date", ["2024-02-29", "2026-12-31"], ["2023-02-29", "2026-13-01", "2026-1-1", ""]],
    ["date-time", ["2026-01-01T00:00:00Z", "2026-01-01t23:59:60.5+01:00"], ["2026-01-01", "2026-01-01T24:00:00Z"]],
    ["email", ["a@b", "Zoë@例え.jp"], ["a", "a@b@c", "a b@c"]],
    ["ipv4", ["127.0.0.1", "255.255.255.255"], ["256.0.0.1", "1.2.3", "1.2.3.4.", "01.2.3.4.5"]],
    ["uri", ["https://example.com/a?b#c", "urn:a:b"], ["/a", "a b:c"]],
    ["uuid", ["123E4567-e89b-12d3-a456-426614174000"], ["123e4567", "123e4567-e89b-12d3-a456-42661417400g"]],
  ])("%s", (format, right, wrong) => {
    const isRight = (text: string): boolean => findIn({ format }, text, { formats }).length === 0;
    expect({ right: right.filter(isRight), wrong: wrong.filter(isRight) }).toEqual({ right, wrong: [] });
  });
});
