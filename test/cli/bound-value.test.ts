import fc from "fast-check";
import { expect, test } from "vitest";
import { boundRows, boundText, boundValue, bytesOf, valueAt } from "../../cli/mcp/bound-value.ts";

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

test("a bounded value is within its bound, and each cut leads to something longer", () => {
  fc.assert(
    fc.property(values, bounds, (given, bound) => {
      const value: unknown = JSON.parse(JSON.stringify(given));
      const { data, cut } = boundValue(value, bound);
      expect(bytesOf(data)).toBeLessThanOrEqual(bound);
      if (cut.length === 0) expect(data).toEqual(value);
      for (const { at, kept, of } of cut) {
        const whole = valueAt(value, at);
        expect(typeof whole === "string" ? [...whole].length : Object.keys(Object(whole)).length || 1).toBe(of);
        expect(kept).toBeLessThan(of);
      }
    }),
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
      const next = rows[data.length];
      if (cut.length === 0 && next !== undefined) expect(bytesOf([...data, next])).toBeGreaterThan(bound);
    }),
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
  );
});
