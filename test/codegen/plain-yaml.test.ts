import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { parsePlainYAML } from "../../codegen/load/plain-yaml.ts";

let count = 0;

const scalars =
  `null ~ Null NULL nul true True TRUE tRue yes no on off y n 0 -0 +1 007 1_000 0o17 0O17 0x1F 0X1F 0b11 -0x1F 1e3 1E-3 1. .5 -.5 . +.5e1
  .inf -.inf +.INF .nan .NaN 1.2.3 12345678901234567890 9007199254740993 2024-01-31 2024-01-31T10:00:00Z 12:30:45 0777 3.1.0 1e 0x 'it''s' "\\u00e9\\n" a#b`.split(
    /\s+/,
  );

test.each(scalars)("the fast parser reads %s as the full one does, as a value and as a key", (scalar) => {
  const isNull = parse(scalar) === null; // as a key, the full parser has it as an empty text
  const text = `value: ${scalar}\nlist: [${scalar}]\n${isNull ? "key" : scalar}: key\n`;
  expect(parsePlainYAML(text)).toEqual({ value: parse(text), shallow: [] });
});

test("the fast parser reads any value in any layout as the full one does", () => {
  const layouts = fc.record({
    defaultStringType: fc.constantFrom("PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"),
    collectionStyle: fc.constantFrom("any", "block", "flow"),
    indent: fc.integer({ min: 1, max: 5 }),
    lineWidth: fc.constantFrom(0, 20, 80),
    aliasDuplicateObjects: fc.constant(false),
  } as const);
  fc.assert(
    fc.property(fc.jsonValue(), layouts, (value, layout) => {
      const text = stringify({ value }, layout);
      if (!/^%|<</m.test(text)) expect(parsePlainYAML(text)).toEqual({ value: parse(text), shallow: [] });
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a: "x\n  y\n\n  z: 1"\nb: 2\n', { a: "x y\nz: 1", b: 2 }, []],
  ['a:\n  b: "x\n  y: \\" z"\n  c: 1\n', { a: { b: 'x y: " z', c: 1 } }, [3]],
  ["a:\n  - b: 'x\n it''s\n y'\n  - c: 'z\n  '\n", { a: [{ b: "x it's y" }, { c: "z " }] }, [3, 6]],
  ['a: "x\n\ny"\nb: 1\n', { a: "x\ny", b: 1 }, [3]],
])("a quoted text may be indented no further than its key: %j", (text, value, shallow) => {
  expect(parsePlainYAML(text)).toEqual({ value, shallow });
});

test.each([
  ["an alias", "a: &one { b: 1 }\nc: *one\n"],
  ["a merge key", "a:\n  <<: { b: 1 }\n"],
  ["a merge key in braces", "a: { b: 1, <<: { c: 1 } }\n"],
  ["another version of YAML", "%YAML 1.1\n---\na: yes\n"],
  ["a tag of its own", "a: !ours 1\n"],
  ["a key that is there twice", "a: 1\na: 2\n"],
  ["two documents", "a: 1\n---\nb: 2\n"],
  ["a fault", "a: [1\nb: 2\n"],
  ["a quoted text that never ends", 'a: "x\nb: 2\n'],
  ["a hundred quoted texts that are not indented", 'a: "x\ny"\n'.repeat(101).replace(/a/g, () => `a${++count}`)],
])("a text with %s is left to the full parser", (_, text) => {
  expect(parsePlainYAML(text)).toBeUndefined();
});

test("a text that only looks as if it had aliases or merge keys is read", () => {
  const text = "a: 1 << 2, <<b>>, and R&D\nb: '<<'\nc: |\n  **bold** &amp; *it*\nd: &one 1\n";
  expect(parsePlainYAML(text)).toEqual({ value: parse(text), shallow: [] });
});

test("keys that JavaScript has a meaning for are members like others", () => {
  const { value } = parsePlainYAML("__proto__: { polluted: true }\nconstructor: 1\n") ?? {};
  expect(Object.keys(Object(value))).toEqual(["__proto__", "constructor"]);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});
