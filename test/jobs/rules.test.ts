import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJSON, comparable, digest } from "../../src/jobs/canonical.ts";
import { findCircle } from "../../src/jobs/circle.ts";
import { classify } from "../../src/jobs/classify.ts";
import type { ImportMode } from "../../src/jobs/classify.ts";
import { Tally } from "../../src/jobs/outcome.ts";
import { columnFinder, readRow } from "../../src/jobs/read-row.ts";
import { splitWrite } from "../../src/jobs/split-write.ts";
import { isKeyAlive } from "../../src/jobs/write-record.ts";

const acme = { id: "1", fields: { name: "Acme", size: 5 }, links: { people: ["p1"], owner: ["m1"] } };
const linksOf = (key: string): "many" | "one" => (key === "owner" ? "one" : "many");

test.each<[what: string, row: object, records: (typeof acme)[], mode: ImportMode, decision: object]>([
  ["nothing found", { name: "Acme" }, [], "upsert", { kind: "create" }],
  ["nothing found to update", { name: "Acme" }, [], "update", { kind: "skipped" }],
  ["found, but only inserts", { size: 7 }, [acme], "insert", { kind: "skipped", id: "1" }],
  ["the same values", { name: "Acme", size: 5 }, [acme], "upsert", { kind: "unchanged", id: "1" }],
  ["nothing in place of nothing", { note: null }, [acme], "upsert", { kind: "unchanged", id: "1" }],
  ["another value", { size: 7 }, [acme], "update", { kind: "update", changes: [{ field: "size", from: 5, to: 7 }] }],
  ["a value that is cleared", { size: null }, [acme], "upsert", { changes: [{ field: "size", from: 5, to: null }] }],
  ["two found", { name: "Acme" }, [acme, { ...acme, id: "2" }], "update", { kind: "ambiguous", ids: ["1", "2"] }],
])("a row is classified: %s", (_, fields, records, mode, decision) => {
  expect(classify({ fields: { ...fields }, links: {} }, { records, field: "name" }, mode, linksOf)).toMatchObject(
    decision,
  );
});

test("links are added to many, and set where there can be one; those that are there are not sent", () => {
  const links = { people: ["p1", "p2"], owner: ["m2"] };
  expect(classify({ fields: {}, links }, { records: [acme], field: "name" }, "upsert", linksOf)).toMatchObject({
    write: { fields: {}, links: { people: ["p2"], owner: ["m2"] } },
    changes: [
      { field: "people", from: ["p1"], to: ["p1", "p2"] },
      { field: "owner", from: ["m1"], to: ["m2"] },
    ],
  });
});

test.each([
  [[], null],
  ["", undefined],
  [
    ["a", "b"],
    ["b", "a"],
  ],
  [
    { b: 1, a: 2 },
    { a: 2, b: 1, c: null },
  ],
  [{ firstName: "" }, null],
])("%j counts as equal to %j", (one, other) => expect(comparable(one)).toBe(comparable(other)));

test("equal values have one text, and different texts have different digests", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJSON(JSON.parse(canonicalJSON(value)))).toBe(canonicalJSON(value));
    }),
  );
  const digests = Array.from({ length: 100_000 }, (_, n) => digest(`row ${n}`));
  expect(new Set(digests).size).toBe(digests.length);
  expect(digest("")).toMatch(/^[\da-f]{16}$/);
});

test("a write is split so that no request changes more links than it may, and nothing is lost", () => {
  const ids = fc.array(fc.uuid(), { maxLength: 80 });
  fc.assert(
    fc.property(ids, ids, fc.integer({ min: 1, max: 25 }), (people, tasks, limit) => {
      const writes = splitWrite({ fields: { name: "Acme" }, links: { people, tasks } }, limit);
      expect(writes.map(({ fields }) => Object.keys(fields).length)).toEqual(writes.map((_, n) => (n === 0 ? 1 : 0)));
      expect(writes.every(({ links }) => Object.values(links).flat().length <= limit)).toBe(true);
      expect(writes.flatMap(({ links }) => links["people"] ?? [])).toEqual(people);
      expect(writes.flatMap(({ links }) => links["tasks"] ?? [])).toEqual(tasks);
    }),
  );
});

test("one link to a record that must have it goes with the first of many requests", () => {
  const people = Array.from({ length: 30 }, (_, n) => `p${n}`);
  const [first] = splitWrite({ fields: {}, links: { people, account: ["acc_1"] } }, 25);
  expect(first?.links["account"]).toEqual(["acc_1"]);
});

test("a field with a label that others have too goes by its key", () => {
  const columns = [
    { key: "a", label: "Name" },
    { key: "b", label: "Name" },
    { key: "c", label: "Size" },
  ];
  const find = columnFinder({ columns });
  expect(readRow(Object.entries({ Size: 5, a: "x" }), find)).toEqual({
    values: { fields: { a: "x", c: 5 }, links: {} },
  });
  expect(readRow([["Name", "x"]], find)).toMatchObject({
    problems: [{ reason: expect.stringContaining("keys a and b") }],
  });
});

test.each<[what: string, cells: [string, unknown][], read: object]>([
  [
    "by key and label",
    [
      ["c", 5],
      ["Size", 6],
    ],
    { problems: [{ column: "Size", reason: expect.stringContaining("c") }] },
  ],
  [
    "by key",
    [
      ["c", 5],
      ["c", 5],
    ],
    { problems: [{ column: "c" }] },
  ],
  [
    "of links",
    [
      ["d", "x"],
      ["d", "y"],
    ],
    { problems: [{ column: "d" }] },
  ],
  [
    "one of which is blank",
    [
      ["c", ""],
      ["c", 6],
    ],
    { values: { fields: { c: 6 } } },
  ],
])("no row has two values for a field: %s", (_, cells, read) => {
  const columns = [
    { key: "c", label: "Size" },
    { key: "d", links: "many" as const },
  ];
  expect(readRow(cells, columnFinder({ columns }))).toMatchObject(read);
});

test.each([
  [
    [[1], [2], [0]],
    [0, 1, 2, 0],
  ],
  [
    [[1], [1]],
    [1, 1],
  ],
  [[[0]], [0, 0]],
])("the circle in the references %j is %j", (edges, circle) => expect(findCircle(0, edges)).toEqual(circle));

test.each([
  [0, 24, true],
  [22, 24, true],
  [24, 24, false],
  [0, undefined, false],
])("a key that was sent %d hours ago, of a lifetime of %s hours, is alive: %s", (hours, lifetime, alive) => {
  expect(isKeyAlive(0, hours * 3_600_000, lifetime && lifetime * 3_600_000)).toBe(alive);
});

test("rows that an earlier run has done do not count for the rate, nor for the time that is left", () => {
  const tally = new Tally<string>();
  for (let row = 1; row <= 6; row++) tally.add(row, "", { kind: "unchanged", id: "1" });
  expect(tally.progress(10, 2000)).toMatchObject({ done: 6, rate: 3 });
  tally.repeated = 4;
  expect(tally.progress(10, 2000)).toMatchObject({ done: 6, rate: 1, remaining: 4 });
  tally.repeated = 6;
  expect(tally.progress(10, 2000)).toMatchObject({ rate: 0, remaining: undefined });
});
