import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPointer } from "../../codegen/document/json-pointer.ts";
import { findOrigin } from "../../codegen/document/source.ts";
import type { Source } from "../../codegen/document/source.ts";
import { applyOverlay } from "../../codegen/overlay/apply-overlay.ts";
import type { Overlaid } from "../../codegen/overlay/apply-overlay.ts";

const documentSource: Source = { file: "api.yaml", text: "" };
const overlaySource: Source = { file: "api.overlay.yaml", text: "" };

function apply(document: unknown, actions: unknown, overlay = "1.1.0", source = documentSource): Overlaid {
  return applyOverlay(document, source, overlaySource, { overlay, actions });
}

const pets = {
  info: { title: "Pets", tags: ["a"] },
  list: ["one", "two", "three", "four"],
  parameters: [{ name: "limit" }, { name: "dummy" }, { name: "page" }, { name: "dummy" }],
  nested: [{ in: [1, 2, 3] }, { in: [1, 2] }],
};

describe("an action does what Overlay 1.1 says", () => {
  test.each<[what: string, actions: object[], changed: object]>([
    [
      "merges objects, recursively",
      [{ target: "$", update: { info: { version: "1" } } }],
      { info: { ...pets.info, version: "1" } },
    ],
    [
      "replaces primitives in an object",
      [{ target: "$.info", update: { title: "Zoo" } }],
      { info: { ...pets.info, title: "Zoo" } },
    ],
    [
      "replaces a primitive by itself",
      [{ target: "$.info.title", update: "Zoo" }],
      { info: { ...pets.info, title: "Zoo" } },
    ],
    ["replaces an item", [{ target: "$.list[1]", update: 2 }], { list: ["one", 2, "three", "four"] }],
    [
      "concatenates arrays inside an object",
      [{ target: "$.info", update: { tags: ["b", "c"] } }],
      { info: { title: "Pets", tags: ["a", "b", "c"] } },
    ],
    [
      "appends an object to an array",
      [{ target: "$.parameters", update: { name: "q" } }],
      { parameters: [...pets.parameters, { name: "q" }] },
    ],
    ["appends a primitive to an array", [{ target: "$.list", update: "five" }], { list: [...pets.list, "five"] }],
    [
      "concatenates an array with an array",
      [{ target: "$.list", update: ["five", "six"] }],
      { list: [...pets.list, "five", "six"] },
    ],
    [
      "appends to each selected array",
      [{ target: "$.nested[*].in", update: 9 }],
      { nested: [{ in: [1, 2, 3, 9] }, { in: [1, 2, 9] }] },
    ],
    [
      "appends once to an array that is selected twice",
      [{ target: "$['list', 'list']", update: "five" }],
      { list: [...pets.list, "five"] },
    ],
    ["removes several items of an array", [{ target: "$.list[0, 2]", remove: true }], { list: ["two", "four"] }],
    [
      "removes items by a filter",
      [{ target: "$.parameters[?@.name == 'dummy']", remove: true }],
      { parameters: [{ name: "limit" }, { name: "page" }] },
    ],
    [
      "removes items of arrays in items that go as well",
      [{ target: "$.nested[0, 0].in[0, 1]", remove: true }],
      { nested: [{ in: [3] }, { in: [1, 2] }] },
    ],
    [
      "removes a node together with what is in it",
      [{ target: "$.nested..[0]", remove: true }],
      { nested: [{ in: [2] }] },
    ],
    ["removes a member", [{ target: "$.info.tags", remove: true }], { info: { title: "Pets" } }],
    [
      "updates where `remove` is false",
      [{ target: "$.info", remove: false, update: { title: "Zoo" } }],
      { info: { ...pets.info, title: "Zoo" } },
    ],
    [
      "removes where there is an update as well",
      [{ target: "$.info.tags", remove: true, update: ["b"] }],
      { info: { title: "Pets" } },
    ],
    [
      "copies into an object",
      [{ target: "$.info", copy: "$.parameters[0]" }],
      { info: { ...pets.info, name: "limit" } },
    ],
    ["copies into an array", [{ target: "$.list", copy: "$.nested[1].in" }], { list: [...pets.list, 1, 2] }],
    ["copies a primitive", [{ target: "$.list[0]", copy: "$.info.title" }], { list: ["Pets", "two", "three", "four"] }],
    [
      "applies one action to the result of the one before",
      [
        { target: "$.info.title", remove: true },
        { target: "$.info", update: { title: { text: "Zoo" } } },
      ],
      { info: { tags: ["a"], title: { text: "Zoo" } } },
    ],
  ])("%s", (_what, actions, changed) => {
    const before = structuredClone(pets);
    const { document, problems } = apply(pets, actions);
    expect(problems).toEqual([]);
    expect(document).toEqual({ ...pets, ...changed });
    expect(pets).toEqual(before);
  });

  test("in an object that stands in two places of the document, since YAML has an alias for it, changes one", () => {
    const shared = { type: "string" };
    const { document } = apply({ a: shared, b: shared }, [{ target: "$.a", update: { type: "number" } }]);
    expect(document).toEqual({ a: { type: "number" }, b: { type: "string" } });
  });

  test("in many places writes a value that later actions change in one of them", () => {
    const actions = [
      { target: "$.*", update: { x: { y: 1 } } },
      { target: "$.a.x", update: { y: 2 } },
    ];
    expect(apply({ a: {}, b: {} }, actions).document).toEqual({ a: { x: { y: 2 } }, b: { x: { y: 1 } } });
  });

  test("reaches 100 levels deep", () => {
    let deep: unknown = { found: 1 };
    for (let level = 0; level < 100; level++) deep = { inner: deep };
    const { document, problems } = apply(deep, [{ target: "$..found", update: 2 }]);
    expect(problems).toEqual([]);
    expect(JSON.stringify(document)).toContain('{"found":2}');
  });

  test("writes a member called __proto__ as one", () => {
    const { document } = apply({ a: {} }, [{ target: "$.a", update: JSON.parse('{ "__proto__": { "b": 1 } }') }]);
    expect(JSON.stringify(document)).toBe('{"a":{"__proto__":{"b":1}}}');
  });
});

const update = { a: 1 };

describe("what is wrong with an overlay is named by pointer", () => {
  test.each<[what: string, overlay: unknown, pointer: string, message: RegExp]>([
    ["no object", [], "#", /must be an object; it is an array/],
    ["no version", { actions: [] }, "#", /has no `overlay`, the version: write `overlay: 1.1.0`/],
    ["another version", { overlay: "2.0.0", actions: [] }, "#/overlay", /is 2.0.0; only Overlay 1.0 and 1.1/],
    ["no actions", { overlay: 1, info: {} }, "#", /has no `actions`/],
    ["actions that are no list", { overlay: "1.0.0", actions: {} }, "#/actions", /must be a list; it is an object/],
    ["an unknown member", { overlay: "1.0.0", actoins: [], actions: [] }, "#/actoins", /did you mean actions\?/],
  ])("%s", (_what, overlay, pointer, message) => {
    const { problems } = applyOverlay(pets, documentSource, overlaySource, overlay);
    expect(problems).toEqual([{ pointer, message: expect.stringMatching(message) }]);
  });

  test.each<[what: string, action: unknown, pointer: string, message: RegExp]>([
    ["an action that is no object", 7, "#/actions/0", /must be an object/],
    ["no target", { update }, "#/actions/0", /has no `target`/],
    ["a target that is no text", { target: 7, update }, "#/actions/0/target", /must be text; it is 7/],
    [
      "a target that is no JSONPath",
      { target: "$.paths[", update },
      "#/actions/0/target",
      /is no JSONPath \(RFC 9535\): .*, at character \d+$/,
    ],
    [
      "a target without $",
      { target: "paths", update },
      "#/actions/0/target",
      /expected '\$', found 'p', at character 1$/,
    ],
    [
      "a pattern that is no I-Regexp",
      { target: "$.parameters[?match(@.name, '(?=a)')]", update },
      "#/actions/0/target",
      /cannot be evaluated: pattern \(\?=a\) is not a valid I-Regexp/,
    ],
    [
      "an unknown member of an action",
      { target: "$", updat: {}, update },
      "#/actions/0/updat",
      /did you mean update\?/,
    ],
    [
      "remove that is no flag",
      { target: "$", remove: "yes" },
      "#/actions/0/remove",
      /must be true or false; it is "yes"/,
    ],
    ["update and copy", { target: "$", update, copy: "$.info" }, "#/actions/0", /has both `update` and `copy`/],
    [
      "an object that is to be an array",
      { target: "$", update: { list: { a: 1 } } },
      "#/actions/0/update/list",
      /is an object, but the document has an array there/,
    ],
    [
      "an object that is to be a primitive",
      { target: "$.info.title", update },
      "#/actions/0/update",
      /is an object, but the target is a single value/,
    ],
    [
      "a primitive that is to be an object",
      { target: "$.info", update: 1 },
      "#/actions/0/update",
      /is a single value, but the target is an object/,
    ],
    [
      "null for an object",
      { target: "$", update: { info: null } },
      "#/actions/0/update/info",
      /is a single value, but the document has an object there/,
    ],
    [
      "a target of two kinds",
      { target: "$.info.*", update: "b" },
      "#/actions/0/update",
      /into a single value and an array at once/,
    ],
    ["a copy of many", { target: "$.info", copy: "$.parameters[*]" }, "#/actions/0/copy", /selects 4 nodes/],
    ["the removal of everything", { target: "$", remove: true }, "#/actions/0", /removes the whole document/],
  ])("%s", (_what, action, pointer, message) => {
    const { problems } = apply(pets, [action]);
    expect(problems).toEqual([{ pointer, message: expect.stringMatching(message) }]);
  });

  test("copy in an overlay of version 1.0", () => {
    const { problems } = apply(pets, [{ target: "$.info", copy: "$.parameters[0]" }], "1.0.0");
    expect(problems).toEqual([
      { pointer: "#/actions/0/copy", message: expect.stringContaining("write `overlay: 1.1.0`") },
    ]);
  });

  test("a removal of what references lead to, the action that removes it", () => {
    const document = { paths: { "/a": { $ref: "#/components/b/c" } }, components: { b: { c: {} } } };
    const { problems } = apply(document, [{ target: "$" }, { target: "$.components.b", remove: true }]);
    expect(problems).toEqual([
      {
        pointer: "#/actions/1",
        message: expect.stringContaining("removes #/components/b/c, which the document still refers to"),
      },
    ]);
  });
});

test("a removal of what every document has, the action that removes it", () => {
  const { problems } = apply(pets, [{ target: "$.info", remove: true }]);
  expect(problems).toEqual([{ pointer: "#/actions/0", message: "removes #/info, which no document does without" }]);
});

describe("what has no effect is noted", () => {
  test.each<[what: string, action: object, pointer: string, message: RegExp]>([
    ["a target that is gone", { target: "$.dogs", update }, "#/actions/0", /no longer matches anything: \$\.dogs/],
    [
      "a copy of what is gone",
      { target: "$.info", copy: "$.dogs" },
      "#/actions/0",
      /no longer matches anything: \$\.dogs/,
    ],
    ["an action that changes nothing", { target: "$" }, "#/actions/0", /changes nothing/],
    [
      "an update beside a removal",
      { target: "$.list", remove: true, update },
      "#/actions/0/update",
      /no effect beside `remove: true`/,
    ],
    [
      "a name that RFC 9535 wants in brackets",
      { target: "$.info.x-y", update },
      "#/actions/0/target",
      /write \['x-y'\] for \.x-y/,
    ],
  ])("%s", (_what, action, pointer, message) => {
    const { problems, notes } = apply(pets, [action]);
    expect(problems).toEqual([]);
    expect(notes).toContainEqual({ pointer, message: expect.stringMatching(message) });
  });

  test("but not a hyphen in a text or a number", () => {
    expect(apply(pets, [{ target: "$.parameters[?@['name'] == '.x-y' || @.name > -1]", remove: true }]).notes).toEqual([
      expect.objectContaining({ message: expect.stringContaining("no longer matches") }),
    ]);
  });
});

/** Documents over few names, so that paths meet something. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.integer(),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("a", "b", "c"), tie("tree")),
  ),
}));
const path = fc.constantFrom(
  "$.a",
  "$.b",
  "$.a.b",
  "$.*[0]",
  "$..[1]",
  "$..a",
  "$.a[0, 2]",
  "$[*][*]",
  "$..[::2]",
  "$.c..*",
);
const action = fc.oneof(
  fc.record({ target: path, remove: fc.constant(true) }),
  fc.record({ target: path, update: tree }),
  fc.record({ target: path, copy: path }),
);

test("every value of a changed document is written where its origin says", () => {
  const rooted = fc.record({ a: tree, b: tree, c: tree });
  fc.assert(
    fc.property(
      rooted,
      fc.array(action, { maxLength: 6 }),
      fc.array(action, { maxLength: 6 }),
      (document, first, second) => {
        const once = apply(document, first);
        const twice = applyOverlay(
          once.document,
          once.source,
          { ...overlaySource, text: "2" },
          { overlay: "1.1.0", actions: second },
        );
        for (const pointer of leavesOf(twice.document)) {
          const origin = findOrigin(twice.source, pointer);
          const written =
            origin.source.file === documentSource.file
              ? document
              : { actions: origin.source.text === "2" ? second : first };
          if (origin.pointer.includes("/copy")) continue;
          expect(readPointer(written, origin.pointer)).toEqual(readPointer(twice.document, pointer));
        }
      },
    ),
    { numRuns: 1000 },
  );
});

function leavesOf(value: unknown, pointer = "#"): string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, `${pointer}/${key}`));
}
