import fc from "fast-check";
import { expect, test } from "vitest";
import { RecordDigests } from "../../src/jobs/record-digests.ts";
import { StringTable } from "../../src/jobs/string-table.ts";
import { OwnRecords } from "../../src/jobs/own-records.ts";

const few = fc.constantFrom("", "a", "b", "ab", "ä", "acc_1", "acc_2", "(row 1)", "漢字", "😀");

test("a table of texts gives each its number, as a map would, and the text back", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(few, fc.nat(9999).map(String)), { maxLength: 300 }), (texts) => {
      const table = new StringTable();
      const numbers = new Map<string, number>();
      for (const text of texts) {
        expect(table.find(text)).toBe(numbers.get(text));
        if (!numbers.has(text)) numbers.set(text, numbers.size);
        expect(table.add(text)).toBe(numbers.get(text));
      }
      expect(table.size).toBe(numbers.size);
      for (const [text, number] of numbers) expect([table.at(number), table.find(text)]).toEqual([text, number]);
    }),
    { numRuns: 50 },
  );
});

test("digests of records are those that were set last, whatever their shapes", () => {
  const sizes = [0, 2, 3, 5];
  const word = fc.integer({ min: 0, max: 0xffff_ffff });
  const step = fc.oneof(
    fc.record({
      kind: fc.constant("set"),
      id: few,
      shape: fc.nat(3),
      words: fc.array(word, { minLength: 5, maxLength: 5 }),
    }),
    fc.record({ kind: fc.constantFrom("delete", "meet"), id: few, shape: fc.constant(0), words: fc.constant([]) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const digests = new RecordDigests();
      const expected = new Map<string, { shape: number; words: number[] }>();
      const [deleted, met] = [new Set<string>(), new Set<string>()];
      for (const { kind, id, shape, words } of steps) {
        if (kind === "meet") {
          digests.meet(id);
          met.add(id);
        } else if (kind === "delete") {
          digests.delete(id);
          expected.delete(id);
          deleted.add(id);
        } else {
          const digest = { shape, words: words.slice(0, sizes[shape]) };
          digests.set(id, digest);
          expected.set(id, digest);
          deleted.delete(id);
        }
      }
      for (const { id } of steps) {
        const found = digests.find(id, (shape) => sizes[shape] ?? 0);
        expect(found && { shape: found.shape, words: Array.from(found.words) }).toEqual(expected.get(id));
        expect(digests.wasDeleted(id)).toBe(deleted.has(id));
      }
      expect([...digests.unmet()].toSorted()).toEqual([...expected.keys()].filter((id) => !met.has(id)).toSorted());
    }),
  );
});

test("own records are found by their last values, and the states of the last ones are known", () => {
  const own = new OwnRecords();
  const state = (id: string) => ({ id, fields: {}, links: {} });
  for (let n = 0; n < 3000; n++) own.add(`acc_${n}`, [`name ${n}`], state(`acc_${n}`));
  own.remove("acc_1", ["name 1", "name 2"]);
  own.add("acc_5", ["another"], undefined);
  expect(["name 0", "name 1", "name 2", "name 5", "another", "none"].map((token) => own.find(token))).toEqual([
    "acc_0",
    undefined,
    "acc_2",
    "acc_5",
    "acc_5",
    undefined,
  ]);
  expect([0, 2000, 2600, 2999].map((n) => own.stateOf(`acc_${n}`)?.id)).toEqual([
    undefined,
    undefined,
    "acc_2600",
    "acc_2999",
  ]);
  expect(["acc_0", "acc_2999", "acc_9999"].map((id) => own.has(id))).toEqual([true, true, false]);
});

test("of records that a dry run would create, those whose states are forgotten are shown by no list", () => {
  const own = new OwnRecords();
  for (let n = 0; n < 2000; n++) own.add(`(row ${n})`, [`name ${n}`], { id: `(row ${n})`, fields: {}, links: {} });
  expect([own.has("(row 0)"), own.find("name 0"), own.has("(row 1999)")]).toEqual([false, "(row 0)", true]);
});
