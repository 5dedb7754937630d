import fc from "fast-check";
import { expect, test } from "vitest";
import { listWithAnd, listWithOr } from "../../codegen/document/list-words.ts";

test("words are listed as the platform lists them in English", () => {
  const [and, or] = [new Intl.ListFormat("en"), new Intl.ListFormat("en", { type: "disjunction" })];
  const wordLists = fc.oneof(fc.array(fc.string()), fc.array(fc.string(), { maxLength: 3 }));
  fc.assert(
    fc.property(wordLists, (words) => {
      expect(listWithAnd(words)).toBe(and.format(words));
      expect(listWithOr(words)).toBe(or.format(words));
    }),
  );
});
