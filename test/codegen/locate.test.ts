import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodePointer, pointerParts } from "../../codegen/document/json-pointer.ts";
import { locateInJSON } from "../../codegen/document/locate-in-json.ts";
import { locate } from "../../codegen/document/locate.ts";

/** The value that begins where a pointer is said to lead, or that of the member whose name does. */
function valueAt(text: string, { line, column }: { line: number; column: number }): string {
  const lines = text.split("\n");
  return [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join("\n");
}

/** Every pointer into a value, with what stands there. */
function* pointersInto(value: unknown, pointer = "#"): Generator<[pointer: string, begins: string]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const inner = `${pointer}/${encodePointer(key)}`;
    const isItem = Array.isArray(value);
    yield [inner, isItem ? JSON.stringify(member, undefined, 2).slice(0, 1) : JSON.stringify(key)];
    yield* pointersInto(member, inner);
  }
}

describe("a pointer into JSON leads to its line and column", () => {
  test("whatever the JSON holds, and however it is indented", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indentation) => {
        const text = JSON.stringify([value], undefined, indentation);
        const pointers = [...pointersInto([value])];
        expect(
          locateInJSON(
            text,
            pointers.map(([pointer]) => pointerParts(pointer)),
          ),
        ).toHaveLength(pointers.length); // else YAML would be asked, which is slow
        const positions = locate(
          text,
          pointers.map(([pointer]) => pointer),
        );
        for (const [index, [, begins]] of pointers.entries()) {
          expect(valueAt(text, positions[index] ?? { line: 0, column: 0 }).startsWith(begins)).toBe(true);
        }
      }),
    );
  });

  test("as in YAML of the same text", () => {
    const text = JSON.stringify({ a: { 'b "quoted" \\': [1, { c: null }, "]}"] }, "d/~e": true }, undefined, 2);
    const pointers = [
      "#",
      "#/a",
      '#/a/b "quoted" \\',
      '#/a/b "quoted" \\/1/c',
      '#/a/b "quoted" \\/2',
      "#/d~1~0e",
      "#/a/x/y",
    ];
    expect(locate(text, pointers)).toEqual(
      locate(`# JSON is YAML, too\n${text}`, pointers).map(({ line, column }) => ({
        line: Math.max(line - 1, 1),
        column,
      })),
    );
  });
});
