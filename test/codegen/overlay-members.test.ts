import fc from "fast-check";
import { expect, test } from "vitest";
import type { Source } from "../../codegen/document/source.ts";
import { applyOverlay } from "../../codegen/overlay/apply-overlay.ts";

const names = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then", "length", "$ref", ""),
  fc.string({ maxLength: 4 }),
);

/** Objects in objects, by names that mean something to JavaScript, among ordinary ones. */
type Tree = ReadonlyMap<string, ReadonlyMap<string, number>>;

const trees: fc.Arbitrary<Tree> = mapsOf(mapsOf(fc.integer()));

function mapsOf<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<ReadonlyMap<string, Value>> {
  const entries = fc.uniqueArray(fc.tuple(names, value), { selector: ([name]) => name, maxLength: 5 });
  return entries.map((pairs) => new Map(pairs));
}

/** As a parser of JSON or YAML gives it, which makes a member of `__proto__`; an object literal would not. */
function parsed(tree: Tree): unknown {
  const inner = (members: ReadonlyMap<string, number>): string =>
    [...members].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(",");
  return JSON.parse(`{${[...tree].map(([name, members]) => `${JSON.stringify(name)}:{${inner(members)}}`).join(",")}}`);
}

/** What Overlay 1.1 says of two objects: the members of both, and of those in both the merged ones. */
function merged(one: Tree, other: Tree): Tree {
  const all = new Map(one);
  for (const [name, members] of other) all.set(name, new Map([...(one.get(name) ?? []), ...members]));
  return all;
}

function apply(document: unknown, actions: readonly object[]): unknown {
  const sources: [Source, Source] = [
    { file: "api.yaml", text: "" },
    { file: "api.overlay.yaml", text: "" },
  ];
  const overlaid = applyOverlay(document, ...sources, {
    overlay: "1.1.0",
    info: { title: "a", version: "1" },
    actions,
  });
  expect(overlaid.problems).toEqual([]);
  return overlaid.document;
}

/** All members, of whatever name, in one text; and that no object has got another prototype. */
function show(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  const members = Object.entries(Object.getOwnPropertyDescriptors(value)).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, { value: own }]) => `${JSON.stringify(name)}:${show(own)}`).join(",")}}`;
}

test("an overlay merges members of any name, and changes neither its sources nor a prototype", () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  fc.assert(
    fc.property(trees, trees, (one, other) => {
      const [document, update] = [parsed(one), parsed(other)];
      expect(show(apply(document, [{ target: "$", update }]))).toBe(show(parsed(merged(one, other))));
      expect([show(document), show(update)]).toEqual([show(parsed(one)), show(parsed(other))]);
    }),
    { numRuns: 300 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

test("an action finds a member of any name: it updates that one, copies it, removes it", () => {
  fc.assert(
    fc.property(trees, names, trees, (one, name, other) => {
      const tree = new Map([...one, [name, new Map([["a", 1]])]]);
      const path = `$[${JSON.stringify(name)}]`;
      const added = new Map([...other].flatMap(([, members]) => [...members]));
      const update = Reflect.get(Object(parsed(new Map([["x", added]]))), "x");
      const updated = new Map([...tree, [name, new Map([["a", 1], ...added])]]);
      expect(show(apply(parsed(tree), [{ target: path, update }]))).toBe(show(parsed(updated)));
      const withTarget = new Map([...tree, ["to", new Map<string, number>()]]);
      const copied = new Map([...withTarget, ["to", withTarget.get(name) ?? new Map()]]);
      expect(show(apply(parsed(withTarget), [{ target: "$['to']", copy: path }]))).toBe(show(parsed(copied)));
      const rest = new Map([...tree].filter(([one]) => one !== name));
      expect(show(apply(parsed(tree), [{ target: path, remove: true }]))).toBe(show(parsed(rest)));
    }),
    { numRuns: 300 },
  );
});
