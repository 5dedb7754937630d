import { expect, test } from "vitest";
import { describeBounds } from "../../codegen/schemas/bounds.ts";
import { refineSchemas } from "../../codegen/schemas/refine-schemas.ts";

test.each([
  [{ type: "integer", minimum: 1, maximum: 25, default: 25 }, "1 to 25, by default 25."],
  [{ type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER }, ""],
  [{ type: "number", minimum: 1 }, "1 or more."],
  [{ type: "string", minLength: 1, maxLength: 255 }, "1 to 255 characters."],
  [{ type: "array", maxItems: 500 }, "At most 500 items."],
  [{ type: "string", format: "date-time" }, "An ISO 8601 date and time."],
  [{ type: "string", pattern: "^[a-f0-9]{32}$" }, "Matches `^[a-f0-9]{32}$`."],
  [{ type: "string", default: "HTML" }, 'By default "HTML".'],
  [{ type: "string" }, ""],
  [{ type: "number", minimum: 0, exclusiveMinimum: true, maximum: 5 }, "At most 5, more than 0."],
  [{ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, "More than 0, less than 1."],
  [{ type: "number", multipleOf: 0.01, minimum: 1, exclusiveMinimum: false }, "1 or more, a multiple of 0.01."],
  [{ type: "integer", multipleOf: 1 }, ""],
  [{ type: "array", minItems: 1, uniqueItems: true }, "1 or more items, no item twice."],
  [{ type: "number", minimum: 0, exclusiveMaximum: 40 }, "0 or more, less than 40."],
  [{ type: "number", minimum: 0, maximum: 40, exclusiveMaximum: true }, "0 or more, less than 40."],
  [{ type: "array", minItems: 1, maxItems: 1 }, "1 item."],
  [{ type: "array", maxItems: 1 }, "At most 1 item."],
  [{ type: "string", minLength: 1, maxLength: 1 }, "1 character."],
  [{ type: "array", prefixItems: [{}, {}], minItems: 2, items: { not: {} } }, ""],
  [{ type: "array", prefixItems: [{}, {}], minItems: 2, unevaluatedItems: false }, ""],
  [{ type: "array", prefixItems: [{}], minItems: 2 }, "2 or more items."],
  [{ type: "object", minProperties: 1 }, "1 or more members."],
])("%j reads: %s", (schema, sentence) => {
  expect(describeBounds(schema)).toBe(sentence);
});

test.each([
  ["The mode", 'The mode. By default "y".'],
  ["The mode.", 'The mode. By default "y".'],
  ["Which mode?", 'Which mode? By default "y".'],
  ["One of `x` or `y`", 'One of `x` or `y`. By default "y".'],
  ["- a list:", '- a list: By default "y".'],
])("%j stands before them as a sentence", (description, sentences) => {
  const mode = { type: "string", description, default: "y" };
  const refined = refineSchemas(new Map([["Mode", mode]]), { responses: [], sent: [], forms: [] });
  expect(refined.get("Mode")?.description).toBe(sentences);
});
