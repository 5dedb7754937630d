import fc from "fast-check";
import { expect, test } from "vitest";
import { checkInput } from "../../cli/check/check-input.ts";
import { isSurelyValid } from "../../cli/check/is-surely-valid.ts";
import { recordCalls } from "../support/recorded-calls.ts";

const scalar = fc.constantFrom<unknown>(
  null,
  true,
  0,
  3,
  2.5,
  -1,
  "",
  "a",
  "abc",
  "2026-06-09",
  [],
  ["a"],
  [1],
  {},
  { a: 1 },
  { a: "a", b: null },
);
const leaf = fc.constantFrom<object>(
  {},
  { type: "string" },
  { type: ["integer", "null"], minimum: 1, maximum: 3 },
  { type: "array", items: { type: "string" }, minItems: 1 },
  { enum: ["a", 3] },
  { const: null },
  { type: "string", minLength: 2, maxLength: 2 },
  { type: "number" },
  { type: "string", format: "date-time" },
  { not: {} },
  { type: "object" },
  { $ref: "#/$defs/Named" },
  { $ref: "#/$defs/Open" },
);
const object = fc.record(
  {
    type: fc.constant("object"),
    properties: fc.dictionary(fc.constantFrom("a", "b", "c"), leaf, { maxKeys: 2 }),
    patternProperties: fc.dictionary(fc.constantFrom("^a", "b$"), leaf, { maxKeys: 1 }),
    additionalProperties: fc.oneof(fc.boolean(), leaf),
    required: fc.subarray(["a", "b"]),
  },
  { requiredKeys: [] },
);
const schema = fc.oneof(
  leaf,
  object,
  fc.record(
    {
      allOf: fc.array(fc.oneof(leaf, object), { minLength: 1, maxLength: 2 }),
      unevaluatedProperties: fc.constant(false),
    },
    { requiredKeys: ["allOf"] },
  ),
  fc.record(
    {
      anyOf: fc.array(fc.oneof(leaf, object), { minLength: 1, maxLength: 2 }),
      unevaluatedProperties: fc.constant(false),
    },
    { requiredKeys: ["anyOf"] },
  ),
  fc.record({ oneOf: fc.array(leaf, { minLength: 1, maxLength: 2 }) }),
);
const $defs = {
  Named: { type: "object", properties: { a: { type: "string" }, b: {} }, required: ["a"] },
  Open: { type: "object", properties: { a: { type: "number" } }, additionalProperties: { type: "number" } },
};

test("what is surely valid is valid to the validator", () => {
  const property = fc.property(schema, scalar, (one, value) => {
    const root = { ...one, $defs };
    return !isSurelyValid(root, root, value) || checkInput({ input: root }, value).length === 0;
  });
  fc.assert(property, { numRuns: 400 });
});

test("that is so of most inputs that people give", () => {
  const inputs = recordCalls().map(({ operation, arguments: given }) => {
    const members = operation.arguments.map(({ name }, index) => [name, given[index]] as const);
    return { root: operation.input, value: Object.fromEntries(members.filter(([, value]) => value !== undefined)) };
  });
  const sure = inputs.filter(({ root, value }) => isSurelyValid(root, root, value));
  expect(sure.length).toBeGreaterThan(inputs.length * 0.85);
});
