import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "../../cli/check/nearest.ts";
import { suggest } from "../../codegen/document/suggest.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 9 });

// Neither of the two packages may need the other, so each has the rule.
test("the nearest name is that which the generator suggests, in capitals as well", () => {
  fc.assert(
    fc.property(word, fc.array(word), (typed, names) => {
      const suggested = suggest(typed, names);
      expect(nearest(typed, names) ?? "").toBe(suggested);
      expect(nearest(typed.toUpperCase(), names) ?? "").toBe(suggested);
    }),
  );
});
