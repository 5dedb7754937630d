import fc from "fast-check";
import { expect, test } from "vitest";
import { boundRows, boundText, boundValue, bytesOf, lengthOf, valueAt } from "../../cli/mcp/bound-value.ts";
import type { Cut } from "../../cli/mcp/bound-value.ts";
import { maxBytes, presentReading } from "../../cli/mcp/present-result.ts";

/** JSON values that are long in one way or another. */
const longTexts = fc.string({ unit: "grapheme", maxLength: 600 });
const values = fc
  .jsonValue({ maxDepth: 4 })
  .chain((value) =>
    fc.oneof(
      fc.constant(value),
      fc.array(fc.constant(value), { maxLength: 60 }),
      fc.dictionary(longTexts, fc.oneof(longTexts, fc.constant(value)), { maxKeys: 30 }),
    ),
  );
const bounds = fc.integer({ min: 40, max: 3_000 });

/** Each leads to what was longer. */
function expectCuts(cut: readonly Cut[], value: unknown): void {
  expect(cut.map(({ at, of }) => [at, of])).toEqual(cut.map(({ at }) => [at, lengthOf(valueAt(value, at))]));
  expect(cut.filter(({ kept, of }) => kept >= of)).toEqual([]);
}

test("what follows a row is read by the place that it has in the whole list", () => {
  const rows = [{ text: "short" }, { text: "x".repeat(maxBytes) }];
  const second = presentReading({ data: rows }, { operation: "a.b", from: 1 });
  expect(second).toMatchObject({ cut: [{ at: "/1/text", kept: 4_000, of: maxBytes }] });
  const rest = presentReading({ data: rows }, { operation: "a.b", at: "/1/text", from: 4_000 });
  expect(rest.data).toHaveLength(maxBytes - 4_000);
});

test("a bounded value is within its bound, and each cut leads to something longer", () => {
  fc.assert(
    fc.property(values, bounds, (given, bound) => {
      const value: unknown = JSON.parse(JSON.stringify(given));
      const { data, cut } = boundValue(value, bound);
      expect(bytesOf(data)).toBeLessThanOrEqual(bound);
      if (cut.length === 0) expect(data).toEqual(value);
      expectCuts(cut, value);
    }),
    { numRuns: 40 },
  );
});

test("rows are kept whole from the start, as many as fit, and at least one", () => {
  fc.assert(
    fc.property(fc.array(values, { maxLength: 20 }), bounds, (given, bound) => {
      const rows: unknown[] = JSON.parse(JSON.stringify(given));
      const { data, cut } = boundRows(rows, bound);
      expect(bytesOf(data)).toBeLessThanOrEqual(bound);
      expect(data.length).toBeGreaterThanOrEqual(Math.min(1, rows.length));
      if (cut.length === 0) expect(data).toEqual(rows.slice(0, data.length));
      expectCuts(cut, rows);
      const next = rows[data.length];
      if (cut.length === 0 && next !== undefined) expect(bytesOf([...data, next])).toBeGreaterThan(bound);
    }),
    { numRuns: 40 },
  );
});

test("texts are cut between characters, never within one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 500 }), bounds, (text, bound) => {
      const part = boundText(text, bound);
      expect(text.startsWith(part)).toBe(true);
      expect([...text].slice(0, [...part].length).join("")).toBe(part);
      expect(bytesOf(part)).toBeLessThanOrEqual(bound);
    }),
    { numRuns: 40 },
  );
});
