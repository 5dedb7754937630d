import { expect, test } from "vitest";
import { describeBounds } from "../../codegen/schemas/bounds.ts";

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
])("%j reads: %s", (schema, sentence) => {
  expect(describeBounds(schema)).toBe(sentence);
});
